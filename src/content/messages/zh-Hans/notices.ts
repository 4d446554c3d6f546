/** Simplified Chinese, a draft. Privacy, accessibility, and addresses that lead nowhere. */
export const notices = {
  'privacy.title': '隐私',
  'privacy.shortTitle': '简单来说',
  'privacy.short': '我们不问您是谁。没有账户。我们隐藏小的数字，这样没有人会被认出来。',
  'privacy.early': '这是 Heard 正式启用前的早期版本。本页有些事还没有决定，我们会说明是哪些。',
  'privacy.hereTitle': '留在您这里的内容',
  'privacy.here':
    '您边写，回答就边保存在这{device, select, phone {部手机} other {台设备}}上。Heard 自己也保存在这里，以便没有网络时打开，还有您选的字号和语言。',
  'privacy.hereHowLong':
    '未完成的回答在 30 天后删除，我们总会先告诉您。已发送的回答在 3 天后删除。回执会一直保留，直到您清除。',
  'privacy.hereOthers':
    '能解锁这{device, select, phone {部手机} other {台设备}}的人都可以打开 Heard 并看到保存的内容。您可以在“您的回答”页面清除。',
  'privacy.thereTitle': '发送的内容',
  'privacy.there':
    '您按“发送”后，我们会收到您的选择、您写的话、您的语言、是否用了易读版（Easy Read），以及日期。只有日期，没有时间。',
  'privacy.thereNot':
    '我们不会得到您的姓名、您在哪里，或任何能认出这{device, select, phone {部手机} other {台设备}}的信息。回答传送时，互联网会让我们的服务器看到一个地址。我们不会把它和您的回答一起保存。',
  'privacy.thereText': '您用自己的话写的内容与您的选择分开保存。工作人员可能会读。请不要写姓名。',
  'privacy.thereSmall': '我们只显示 5 人或以上群体的数字。更小的数字会隐藏。',
  'privacy.trackTitle': '不跟踪',
  'privacy.track': 'Heard 不设置 cookie，不统计您的访问，也不加载其他公司的任何内容。',
  'privacy.rightsTitle': '您的权利',
  'privacy.takeBack': '凭回执代码，您可以随时撤回回答，不用说明理由。撤回后就不再计入。',
  'privacy.withoutCode': '没有代码，我们找不到您的回答，因为我们不知道哪份是您的。',
  'privacy.complain':
    '如果对您的数据使用方式不满意，您可以向市议会投诉，也可以找信息专员办公室 Information Commissioner’s Office（ICO）。',
  'privacy.whoTitle': '由谁决定',
  'privacy.who':
    'Wirral Council、NHS Cheshire and Merseyside 和 PCPW 还没有确认由谁负责数据。他们还要决定回答保存多久，并书面检查风险。这些都会在启用前完成。',
  'access.title': '无障碍',
  'access.canTitle': '您可以做什么',
  'access.can': '您可以用键盘、屏幕阅读器和语音控制来使用 Heard。您可以选择大字号，也可以放大页面，不会丢失内容。',
  'access.canSize': 'Heard 会遵循您的深色、高对比度和减少动画设置。',
  'access.canScript': '问卷的第一个问题在慢的手机和弱信号下也能打开。之后 Heard 不需要网络。',
  'access.howTitle': '我们如何检查',
  'access.how': '一个程序按 WCAG 2.2 AA 级检查每个页面。这只能发现一部分问题。',
  'access.notYetTitle': '还没有做到的',
  'access.notTested':
    '还没有残障人士试用过这个版本，也没有在真正的 iPhone 上，或由每天使用 VoiceOver 或 TalkBack 的人试过。',
  'access.notBuilt': '还没有图片和朗读功能。11 至 15 岁的孩子会看到更简单的词语。',
  'access.notLanguages': '波兰语、阿拉伯语、孟加拉语和中文都是草稿，还没有母语者检查过。',
  'access.tellTitle': '告诉我们哪里不好用',
  'access.tell': '启用前，市议会会在这里写上联系人和电话。在那之前，请告诉 PCPW。',
  'access.law': '如果您对答复不满意，Equality Advisory and Support Service 可以帮助您。',
  'missing.surveyTitle': '找不到这份问卷',
  'missing.survey': '问卷可能已经结束，或者链接有误。现在开放的问卷在首页上。',
  'missing.pageTitle': '找不到这个页面',
  'missing.page': '链接可能有误，或页面已移走。您保存的内容都没有丢失。',
  'missing.home': '回到首页',
  'missing.ways': '您可能想去的地方',
  'missing.staff': '市议会、医疗和社会护理工作人员入口',
  'missing.forum': '家长和照顾者论坛入口',
}
