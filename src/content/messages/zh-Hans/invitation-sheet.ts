/** Simplified Chinese, a draft. The printed invitations. */
export const messages = {
  'slip.ask': '告诉我们情况如何',
  'slip.scan': '用手机相机对准这个方块。',
  'slip.type': '或打开 {site}，选择“{have}”：',
  'slip.private': '不记姓名。代码不会告诉我们您是谁。',
  'slip.until': '请在{day}或之前回答。',
  'slip.picture': '要扫描的方块，打开 {address}',
}
