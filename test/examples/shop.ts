/** E-mail only, every value given, so that the bill can be worked by hand. */
const answers = {
  market: 'us', currency: 'usd', where: 'ph',
  volume: 10_400, phone: 0, chat: 0, email: 100, social: 0, hours: 50,
  'phone-time': 6, 'chat-time': 10, 'email-time': 5, 'social-time': 5, chats: 2,
  target: 80, within: 20, 'chat-within': 60, occupancy: 80, shrinkage: 20, week: 40,
  pay: 2600, 'on-costs': 25, span: 10, 'lead-pay': 150, attrition: 0, hire: 1000, tools: 100, workspace: 50, overhead: 0,
  rate: '10_12_14', governance: 10,
}; // biome-ignore format: a row for each group of the form

const called = { en: 'a shop', 'zh-cn': '一家店', ja: '店', ko: '가게', tr: 'bir mağaza' };

/** The file of the example, a line for each key. */
export const file = JSON.stringify({ calculator: 'quick-estimate', called, answers }, null, 2);
