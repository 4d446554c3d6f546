/** Bengali, a draft. The printed invitations. */
export const messages = {
  'slip.ask': 'কেমন ছিল, আমাদের বলুন',
  'slip.scan': 'আপনার ফোনের ক্যামেরা এই চৌকো ছবির দিকে ধরুন।',
  'slip.type': 'অথবা {site} ঠিকানায় যান আর “{have}” বেছে নিন:',
  'slip.private': 'কোনো নাম নেই। কোড থেকে আমরা জানতে পারি না আপনি কে।',
  'slip.until': '{day} তারিখের মধ্যে উত্তর দিন।',
  'slip.picture': 'স্ক্যান করার চৌকো ছবি, খোলে {address}',
}
