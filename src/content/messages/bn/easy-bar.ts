/** Bengali, a draft. Easy Read, its pictures, and reading aloud, in the bar. */
export const easyBar = {
  'frame.easyRead': 'সহজ পাঠ',
  'frame.pictures': 'ছবি',
  'aloud.read': 'আমাকে পড়ে শোনান',
  'aloud.stop': 'পড়া থামান',
  'aloud.noVoice':
    '{device, select, phone {এই ফোনে} other {এই যন্ত্রে}} এখনও এই ভাষার কোনো কণ্ঠ নেই। সেটিংসে একটি যোগ করতে পারেন, অথবা কাউকে আপনার সঙ্গে পড়তে বলতে পারেন।',
  'aloud.notNow': 'পড়ে শোনানোর অংশটি এখনও এখানে নেই। সংযোগ থাকলে আবার চেষ্টা করুন।',
}
