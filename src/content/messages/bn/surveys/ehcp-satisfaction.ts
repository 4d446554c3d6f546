import { sharedWords } from './shared.ts'

/** Bengali, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'Your answers help change SEND support where you live. About 3 minutes. No names, no account.':
    'আপনার উত্তর আপনার এলাকার SEND সহায়তা বদলাতে সাহায্য করে। প্রায় 3 মিনিট। নাম বা অ্যাকাউন্ট লাগে না।',
  'Where are you in the EHC plan process?': 'EHC প্ল্যানের প্রক্রিয়ায় আপনি এখন কোথায়?',
  'Pick the one you want to tell us about.': 'যেটি নিয়ে বলতে চান সেটি বেছে নিন।',
  'Asking for an assessment': 'মূল্যায়নের জন্য আবেদন',
  'The assessment': 'মূল্যায়ন',
  'The draft plan': 'খসড়া প্ল্যান',
  'The final plan': 'চূড়ান্ত প্ল্যান',
  'The annual review': 'বার্ষিক পর্যালোচনা',
  'The plan has ended': 'প্ল্যান শেষ হয়ে গেছে',
  'Mediation or tribunal': 'মধ্যস্থতা বা ট্রাইব্যুনাল',
  'When was this?': 'এটি কবে হয়েছিল?',
  'This month': 'এই মাসে',
  'In the last 3 months': 'গত 3 মাসে',
  'Longer ago': 'আরও আগে',
  'I have been involved in the EHC plan process for my child': 'আমার সন্তানের EHC প্ল্যানের প্রক্রিয়ায় আমাকে যুক্ত করা হয়েছে',
  'My views were listened to and taken seriously': 'আমার মতামত শোনা হয়েছে এবং গুরুত্ব দেওয়া হয়েছে',
  'My child’s own views, wishes and feelings were asked for and used':
    'আমার সন্তানের নিজের মত, ইচ্ছা ও অনুভূতি জানতে চাওয়া হয়েছে ও কাজে লাগানো হয়েছে',
  'I was given the information and support I needed to take part':
    'অংশ নিতে যে তথ্য ও সহায়তা দরকার ছিল, তা আমাকে দেওয়া হয়েছে',
  'I was told what would happen next, and by when': 'এরপর কী হবে এবং কবের মধ্যে, তা আমাকে জানানো হয়েছে',
  'When I contacted the SEND team, I got a reply within 5 working days':
    'SEND টিমের সঙ্গে যোগাযোগ করার 5 কর্মদিবসের মধ্যে আমি উত্তর পেয়েছি',
  'Overall, how satisfied are you with the council’s SEND service at this stage?':
    'সব মিলিয়ে, এই পর্যায়ে কাউন্সিলের SEND সেবায় আপনি কতটা সন্তুষ্ট?',
  'Overall, how satisfied are you with the part health services played?':
    'সব মিলিয়ে, স্বাস্থ্যসেবার ভূমিকায় আপনি কতটা সন্তুষ্ট?',
  'If health was not part of it, choose “Doesn’t apply to me”.':
    'স্বাস্থ্যসেবা যুক্ত না থাকলে “আমার জন্য প্রযোজ্য নয়” বেছে নিন।',
  'It was clear how to ask for an assessment': 'মূল্যায়নের জন্য কীভাবে আবেদন করতে হয়, তা স্পষ্ট ছিল',
  'I was told the decision within 6 weeks': '6 সপ্তাহের মধ্যে আমাকে সিদ্ধান্ত জানানো হয়েছে',
  'The people who gave advice understood my child’s needs': 'যাঁরা পরামর্শ দিয়েছেন, তাঁরা আমার সন্তানের চাহিদা বুঝেছেন',
  'I knew who to contact': 'কার সঙ্গে যোগাযোগ করতে হবে, আমি জানতাম',
  'The draft describes my child as I know them': 'খসড়ায় আমার সন্তানকে আমি যেমন চিনি তেমনই বর্ণনা করা হয়েছে',
  'I had at least 15 days to comment': 'মন্তব্য করার জন্য আমি অন্তত 15 দিন পেয়েছি',
  'The plan is clear about what help will be given, by whom and how often':
    'কী সাহায্য, কে দেবেন ও কতবার, তা প্ল্যানে স্পষ্ট আছে',
  'The final plan came within 20 weeks of the request': 'আবেদনের 20 সপ্তাহের মধ্যে চূড়ান্ত প্ল্যান এসেছে',
  'The review looked at what works and what needs to change':
    'কী কাজ করছে আর কী বদলানো দরকার, পর্যালোচনায় তা দেখা হয়েছে',
  'The council told me its decision within 4 weeks of the meeting':
    'সভার 4 সপ্তাহের মধ্যে কাউন্সিল আমাকে সিদ্ধান্ত জানিয়েছে',
  'The new plan came within 12 weeks of the meeting': 'সভার 12 সপ্তাহের মধ্যে নতুন প্ল্যান এসেছে',
  'If no changes were agreed, choose “Doesn’t apply to me”.': 'কোনো পরিবর্তন ঠিক না হলে “আমার জন্য প্রযোজ্য নয়” বেছে নিন।',
  'I was told clearly why the plan was ending': 'প্ল্যান কেন শেষ হচ্ছে, তা আমাকে স্পষ্ট করে বলা হয়েছে',
  'I know what support comes next': 'এরপর কী সহায়তা পাওয়া যাবে, আমি জানি',
  'I understood my rights and how to use them': 'আমার অধিকার ও তা কীভাবে ব্যবহার করতে হয়, আমি বুঝেছি',
  'I was treated with respect while we disagreed': 'মতভেদের সময়ও আমার সঙ্গে সম্মানের আচরণ করা হয়েছে',
  'What went well?': 'কী ভালো হয়েছে?',
  'What one thing would have made it better?': 'কোন একটি জিনিস এটিকে আরও ভালো করতে পারত?',
  'I have been involved in making or checking my plan': 'আমার প্ল্যান তৈরি বা যাচাইয়ে আমাকে যুক্ত করা হয়েছে',
  'I helped to make my plan': 'আমি আমার প্ল্যান বানাতে সাহায্য করেছি',
  'People listened to me and took me seriously': 'লোকেরা আমার কথা শুনেছে এবং গুরুত্ব দিয়েছে',
  'People listened to me': 'লোকেরা আমার কথা শুনেছে',
  'My plan says what I want for my future': 'ভবিষ্যতে আমি কী চাই, তা আমার প্ল্যানে আছে',
  'My plan says what I want': 'আমি কী চাই, তা আমার প্ল্যানে আছে',
  'I was given information I could understand': 'আমাকে এমন তথ্য দেওয়া হয়েছে যা আমি বুঝি',
  'The words were easy for me': 'কথাগুলো আমার জন্য সহজ ছিল',
  'I knew what would happen next': 'এরপর কী হবে, আমি জানতাম',
  'I knew what was next': 'পরে কী হবে, আমি জানতাম',
  'I had someone to help me say what I think': 'আমি কী ভাবি তা বলতে সাহায্য করার কেউ ছিল',
  'Someone helped me speak up': 'কেউ আমাকে কথা বলতে সাহায্য করেছে',
  'Overall, how satisfied are you with how your plan was done?':
    'সব মিলিয়ে, তোমার প্ল্যান যেভাবে করা হয়েছে তাতে তুমি কতটা সন্তুষ্ট?',
  'How do you feel about how we made your plan?': 'আমরা যেভাবে তোমার প্ল্যান বানিয়েছি, তা নিয়ে তোমার কেমন লাগে?',
  'What would you change?': 'তুমি কী বদলাতে?',
  'What should we do better? You can write, or skip.': 'আমাদের কী আরও ভালো করা উচিত? লিখতে পারো, বা বাদ দিতে পারো।',
}
