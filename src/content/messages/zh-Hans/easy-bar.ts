/** Simplified Chinese, a draft. Easy Read, its pictures, and reading aloud, in the bar. */
export const easyBar = {
  'frame.easyRead': '简易阅读',
  'frame.pictures': '图片',
  'aloud.read': '读给我听',
  'aloud.stop': '停止朗读',
  'aloud.noVoice':
    '{device, select, phone {这部手机} other {这台设备}}还没有这种语言的语音。您可以在设置中添加，或请别人和您一起读。',
  'aloud.notNow': '朗读功能还没有下载。有网络连接时请再试一次。',
}
