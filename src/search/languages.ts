import type { Locale } from '../i18n/locales.ts';

/** What search must know about a language beyond its letters. */
interface Language {
  /** Words that carry no meaning in a query and are dropped unless nothing is left. */
  readonly stop: string;
  /** Words that stand on nearly every page here: beside a more telling word they count a quarter. */
  readonly quiet: string;
  /** Endings taken off a word, as a pattern on folded text; the index finds every word that begins with the rest. */
  readonly ending?: string;
}

const koreanEndings = `으로부터 에서는 에게서 이라는 까지는 으로는 에서도 인가요 인지요 이에요 입니까 입니다 이었고 이고 이므로
  이라면 이든 인지 일수록 뿐인 뿐 끼리 하려면 하나요 할까요 합니다 했을때 했습니다 했고 하십시오 하신 하시도록 하며 하지 하는지 하다면
  한지 한다고 할수록 할지 해야 함 되나요 될까요 됩니다 되고 되지 되어 되며 되는지 나요 까요 에서 에게 한테 으로 부터 까지 보다 처럼 마다
  하고 이나 이란 이라 라는 라고 이며 하는 하기 해서 하면 했다 되는 된다 예요 에요 이다 들이 들을 들의 들은 과의 와의 에는 에도 로는 만의
  을 를 이 가 은 는 의 에 로 와 과 도 만 란 나 요 한 할 된 될`;

/** Plural, possession and case, in the order they are put on, each possible; longer first. */
const turkishEndings = `lerinden larindan lerinde larinda lerinin larinin lerine larina lerini larini leriyle lariyla lerin larin
  imiz umuz iniz unuz dir dur tir tur
  leri lari lerde larda lere lara ler lar sinden sindan sinde sinda sinin sunun sine sina sini sunu siyle nden ndan nde nda nin
  nun inden indan inde inda inin unun ine ina ini unu iyle uyle den dan ten tan yle yla si su yi yu ye ya ni nu de da te ta le la
  in un i u e a`;

const either = (endings: string) => listed(endings).join('|');

/** Lists are written as readers type: lower case, with their marks; they are folded when put to use. */
export const languages: Readonly<Record<Locale, Language>> = {
  en: {
    stop: `a about above after again against all almost alone along already also always am an and another any anybody
      anyone anything anywhere are around as at away be because been before being below beside besides between
      both but by can cannot could did do does each either else even ever every everybody everyone everything few
      for from further get give given gives goes got had has have he her here him his how however i if in inside
      into is it its itself just keep keeps know let lets like made make makes many may me mean means might mine
      more most much must my need needed never next no nobody none nor not nothing now of off often on one only or
      other others otherwise our out over own per please rather really same say says see seldom several she should
      since so some somebody something sometimes still such take taken takes tell than that the their them
      themselves then there these they thing things this those though three through to together too two under
      until up us usually versus very vs want was we well went were what when where which while who whole whom
      whose why will with without would yes yet you your`,
    quiet: `outsource outsourced outsourcing customer customers client clients support client service services cost costs
      price prices pricing call center centre contact care guide agent`,
    ending: '(?<=.{4})(?:ings?|ed|ies|es|ly|e|y)$|(?<=..[^s])s$',
  },
  'zh-cn': {
    stop: `的 了 吗 呢 吧 是 有 在 和 与 及 或 把 被 对 从 到 就 都 也 还 很 最 更 比 会 能 可以 应该 需要 想 要 我 我们 你 您 他们
      这 那 这个 那个 哪 哪些 哪个 什么 怎么 怎样 如何 为什么 请问 一下 一个 多 少 啊 嘛 么 做 去 才 给 用 上 下 来`,
    quiet: '外包 客服 客户 服务 成本 费用 价格 呼叫 中心 呼叫中心 客服外包 支持 坐席',
  },
  ja: {
    stop: `の に は を が と で も へ や か から まで より など って とは では には です ます でした ました する します した して
      される できる できます ある あります いる いる なる なります こと もの ため どう どの どれ なに 何 なぜ いつ について
      という ください 教えて たい ない 場合 方法 的 化 さ れ な だ る て い う し`,
    quiet: `外部委託 アウトソーシング 委託 外注 サポート カスタマーサポート 顧客 お客様 サービス コスト 費用 料金 コールセンター センター
      コンタクトセンター カスタマー 対応 オペレーター`,
  },
  ko: {
    stop: `은 는 이 가 을 를 의 에 와 과 도 및 또는 그리고 어떻게 어떤 무엇 뭐 왜 언제 어디 얼마나 좀 수 것 등 때 더 할 하는 한
      있나요 있는 있을까요 하나요 되나요 될까요 인가요 뭔가요 알려줘 알려주세요 방법 대해 대한 위해 위한 따라 따른`,
    quiet: '아웃소싱 외주 위탁 고객 상담 지원 서비스 비용 가격 콜센터 고객센터 센터 상담사 상담원',
    ending: `(?<=..)(?:${either(koreanEndings)})$`,
  },
  tr: {
    stop: `acaba ama ancak bana ben bir biz bize bu bunu da daha de değil diye en gibi hangi hangisi hem her hiç için ile ise
      kadar ki kim mı mi mu mü mıdır midir nasıl ne neden nedir neler nelerdir nerede niye olan olarak olur olmalı o şu
      siz size sonra tüm var ve veya ya yok yapılır yapmak lazım gerekir eder edilir`,
    quiet: `dış kaynak kullanımı outsource outsourcing müşteri destek desteği hizmet maliyet fiyat çağrı merkezi merkez temsilci`,
    // The last consonant of destek softens in desteği, so both are looked for by what they share.
    ending: `(?<=.{5})(?:g[iu]|k)$|(?<=.{4})(?:${either(turkishEndings)})$`,
  },
};

/** The words of a list above. */
export function listed(list = ''): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}
