import type { ChannelKind } from '#core/model';

/** What a channel is called, most particular first: “web chat” is a chat before it is the web. */
const WORDS: readonly (readonly [ChannelKind, RegExp])[] = [
  ['sms', /\bsms\b|text message|短信/i],
  ['webChat', /chat|messenger|在线客服|聊天/i],
  ['socialMedia', /social|facebook|weibo|whatsapp|wechat(?! mini)|社交|微博|微信(?!小程序)|公众号/i],
  ['selfService', /self.?service|kiosk|machine|自助/i],
  ['email', /e-?mail|邮件|邮箱/i],
  ['phone', /phone|\bcall|hotline|电话|热线/i],
  ['letter', /letter|\bpost\b|mail|信函|信件|邮寄/i],
  ['app', /\bapp\b|mobile|mini.?program|小程序|应用/i],
  ['onSite', /on.?site|home visit|上门|现场/i],
  ['branch', /branch|face.?to.?face|shop|store|counter|office|网点|门店|柜台|面对面/i],
  ['web', /web|internet|online|portal|网站|网页|官网/i],
];

/** The kind of a channel, told by its name; `other` where the name says nothing. */
export function channelKindOf(name: string): ChannelKind {
  return WORDS.find(([, words]) => words.test(name))?.[0] ?? 'other';
}
