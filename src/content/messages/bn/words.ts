/** Bengali, a draft. Names of surveys, and where to turn to, by their English text. */
export const words: Readonly<Record<string, string>> = {
  'Your EHC plan': 'আপনার EHC প্ল্যান',
  'A child is in danger now': 'কোনো শিশু এখন বিপদে',
  'Worried about a child (Integrated Front Door)': 'কোনো শিশুর জন্য চিন্তিত (Integrated Front Door)',
  'Monday to Friday, 9am to 5pm': 'সোমবার থেকে শুক্রবার, সকাল 9টা থেকে বিকেল 5টা',
  'Worried about a child, other times': 'কোনো শিশুর জন্য চিন্তিত, অন্য সময়ে',
  'Childline, for children and young people': 'Childline, শিশু ও তরুণদের জন্য',
  'Make a complaint to Wirral Council': 'Wirral কাউন্সিলে অভিযোগ করুন',
  'Free advice on SEND (SENDIASS), on Wirral’s Local Offer':
    'SEND নিয়ে বিনামূল্যে পরামর্শ (SENDIASS), Wirral-এর Local Offer সাইটে',
  'Mediation and appeals, on Wirral’s Local Offer': 'মধ্যস্থতা ও আপিল, Wirral-এর Local Offer সাইটে',
  'Wirral Council, the local NHS and Parent Carer Participation Wirral (PCPW) read what families say. PCPW is the parent carer forum.':
    'পরিবারগুলো যা বলে, তা পড়ে Wirral কাউন্সিল, স্থানীয় NHS এবং Parent Carer Participation Wirral (PCPW)। PCPW হলো মা-বাবা ও পরিচর্যাকারীদের ফোরাম।',
  'A service you used': 'আপনার ব্যবহার করা একটি সেবা',
  'A move to somewhere new': 'নতুন জায়গায় যাওয়া',
  'Having your say': 'তোমার কথা বলা',
  'The yearly SEND survey': 'বার্ষিক SEND জরিপ',
  'The Local Offer website': 'Local Offer ওয়েবসাইট',
  'Give it back to the person who gave it to you. They pass it to the council’s SEND team or to PCPW, who type it in.':
    'যিনি আপনাকে দিয়েছেন তাঁকেই ফেরত দিন। তিনি এটি কাউন্সিলের SEND টিম বা PCPW-কে দেবেন, তারা টাইপ করে তুলবে।',
}
