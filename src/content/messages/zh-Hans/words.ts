/** Simplified Chinese, a draft. Names of surveys, and where to turn to, by their English text. */
export const words: Readonly<Record<string, string>> = {
  'Your EHC plan': '您的 EHC 计划',
  'A child is in danger now': '有孩子现在处于危险中',
  'Worried about a child (Integrated Front Door)': '担心某个孩子（Integrated Front Door）',
  'Monday to Friday, 9am to 5pm': '周一至周五，上午 9 点至下午 5 点',
  'Worried about a child, other times': '担心某个孩子，其他时间',
  'Childline, for children and young people': 'Childline，面向儿童和青少年',
  'Make a complaint to Wirral Council': '向 Wirral Council 投诉',
  'Free advice on SEND (SENDIASS), on Wirral’s Local Offer':
    'SEND 免费咨询（SENDIASS），在 Wirral 的 Local Offer 网站上',
  'Mediation and appeals, on Wirral’s Local Offer': '调解和申诉，在 Wirral 的 Local Offer 网站上',
  'Wirral Council, the local NHS and Parent Carer Participation Wirral (PCPW) read what families say. PCPW is the parent carer forum.':
    'Wirral 市议会（Wirral Council）、当地 NHS（国民医疗服务）和 Parent Carer Participation Wirral（PCPW）会阅读家庭说的话。PCPW 是家长和照顾者论坛。',
  'A service you used': '您用过的一项服务',
  'A move to somewhere new': '转到新的地方',
  'Having your say': '说出你的想法',
  'The yearly SEND survey': 'SEND 年度问卷',
  'The Local Offer website': 'Local Offer 网站',
  'Give it back to the person who gave it to you. They pass it to the council’s SEND team or to PCPW, who type it in.':
    '请交还给给您表格的人。他们会转给市议会的 SEND 团队或 PCPW 录入。',
}
