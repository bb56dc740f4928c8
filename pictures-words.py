W={}
W['en']="""  // Pictures in the guide.
  pictures: {
    // Opens the numbers of a picture as a table.
    table: 'The numbers as a table',
    // Stands before a link to the calculator. {country}: "United States"; {contacts}: "5,000"; {hours}: "50".
    scenario:
      'Scenario: {country}, {contacts} contacts a month, open {hours} hours a week; the rest as this calculator begins:',
    factors: {
      title: 'What each factor alone does to the same bill',
      // {bill}: an amount; {first} and {last}: names of factors.
      says: 'The scenario costs {bill} a month with a provider; changed one at a time, “{first}” moves this bill most and “{last}” least.',
      // {percent}: "200%".
      more: '{percent} more',
      // {end}: one of the ends below; {amount}: the bill there.
      end: '{end}: {amount}',
      key: 'Bar: the bill from the cheap to the dear end of one factor, all else unchanged. Upright line: the bill of the scenario. Percentage: how much more the dear end costs than the cheap one.',
      // {share}: "95%".
      ours: 'Rates, times, ratios and prices are published figures; the contract prices are those of one Chinese seller. Ours are the target of {share}, which channels and hours are compared, the shop’s year, and what stays inside. The model knows nothing of languages. Neighbors may change places in your case.',
      names: {
        location: 'Location',
        'support-types-and-channels': 'Support types and channels',
        expertise: 'Expertise',
        'time-zones-and-languages': 'Time zones and languages',
        'staffing-and-skills': 'Staffing and skills',
        'workload-and-seasonality': 'Workload and seasonality',
        'quality-and-service-levels': 'Quality and service levels',
        'service-model': 'Service model',
        technology: 'Technology',
        'contract-terms': 'Contract terms',
      },
      ends: {
        // {rate}: price of an agent-hour.
        location: { cheap: 'Offshore at {rate} an hour', dear: 'Onshore at {rate} an hour' },
        // {minutes}: "5 minutes".
        'support-types-and-channels': {
          cheap: 'Everything by email, {minutes} each',
          dear: 'Everything by phone, {minutes} each',
        },
        // {share}: a percentage.
        expertise: {
          cheap: 'General questions, calls of {minutes}',
          dear: 'Technical support, calls of {minutes}, rate {share} higher',
        },
        'time-zones-and-languages': {
          cheap: 'Open {hours} hours a week',
          dear: 'Open all {hours} hours of the week, for the same contacts',
        },
        // {share}: of paid time; {occupancy}: of time at the desk.
        'staffing-and-skills': {
          cheap: 'Shrinkage {share}, occupancy up to {occupancy}',
          dear: 'Shrinkage {share}, occupancy up to {occupancy}',
        },
        // {times}: "2".
        'workload-and-seasonality': {
          cheap: 'The same volume every month',
          dear: 'A shop’s year with one month at {times} times the average, its team paid all year',
        },
        // {share} of contacts; {seconds}: "20 seconds".
        'quality-and-service-levels': {
          cheap: '{share} answered within {seconds}',
          dear: '{share} answered within {seconds}',
        },
        // {country}: "United States".
        'service-model': {
          cheap: 'Everything with the provider',
          dear: 'Calls with an own team ({country}), the rest with the provider',
        },
        // {tools}: an amount.
        technology: {
          cheap: 'Tools included in the rate',
          dear: 'Your own licenses on top, {tools} per agent and month',
        },
        // {share} and {raise}: percentages.
        'contract-terms': {
          cheap: 'A year or longer: price {share} lower, rising {raise} a year',
          dear: 'A few months: price {share} higher, rising {raise} a year',
        },
      },
    },
    serviceLevels: {
      title: 'The last points of a service level cost most',
      // {minutes}: "7.5 minutes"; {seconds}: "20 seconds".
      says: 'Every step up is one more agent, and it weighs far more in a small team: Erlang C, calls of {minutes}, answered within {seconds}.',
      // What the numbers along the upright axis count.
      ratio: 'Agents on duty for each one who would always be busy',
      // {calls}: "20".
      team: '{calls} calls an hour',
      target: 'Calls answered within {seconds}',
      key: 'Across: share of calls answered within {seconds}. Handle time and waiting time are published figures, the calls an hour our example; breaks and leave come on top, and no limit is set to how busy agents are.',
    },
    paidHours: {
      // {paid}: "40"; {left}: "14.6".
      title: 'What becomes of {paid} paid hours a week',
      says: 'Of {paid} paid hours an agent spends {left} talking with customers: a published British list of lost time, the occupancy measured in a survey, and a published share of after-call work, one after the other.',
      steps: {
        paid: 'Paid hours',
        leave: 'Leave and sickness',
        breaks: 'Breaks',
        training: 'Training, coaching, meetings',
        other: 'Other lost time',
        desk: 'Ready at the desk',
        waiting: 'Waiting for contacts',
        after: 'After-call work',
        talking: 'With customers',
      },
      key: 'Solid: hours that remain. Broken: hours that go. The list is of 2009, from the United Kingdom; put your own hours in its place.',
    },
    seasons: {
      title: 'A shop’s year: agents needed and agents paid',
      // {flat}, {idle}, {short}: numbers; {share}: "33%".
      says: 'With {flat} agents all year, {idle} agent-months stand idle and {short} are missing; with a team for the busiest month, {share} of the paid time has no work.',
      agents: 'Full-time agents',
      key: 'Solid: needed and there. Line: the same team all year. Open: idle. Striped: missing. The months are an example of ours.',
      month: 'Month',
      contacts: 'Contacts',
      needed: 'Agents needed',
      spare: 'Idle, or missing (−)',
    },
    billing: {
      title: 'Who pays when the volume changes?',
      // {swing}: "30%"; {less} and {more}: what the work falls and rises to.
      says: 'Every price comes to 100 in the planned month; with {swing} fewer contacts the work itself falls to {less}, with {swing} more it rises to {more}, and what a price does beyond that is somebody’s gain or loss.',
      // {less} and {more}: "77", "112".
      ends: '{less} to {more}',
      work: 'The work, in agent-hours',
      ways: {
        team: 'Fixed team, per agent-month',
        bundle: 'Bundle of the planned contacts, more at the same price',
        base: 'Half as base fee, half per contact',
        hour: 'Per hour, as many as needed',
        contact: 'Per contact or per minute',
      },
      carriers: {
        client: 'Quiet month: the client pays for idle time.',
        both: 'Quiet month: client and provider share the idle time.',
        nobody: 'Quiet month: only the work is paid.',
        provider: 'Quiet month: the provider bears idle time; in a busy month it earns more.',
      },
      key: 'Solid: what the client pays. Broken: the work. Upright lines: the work with fewer contacts, as planned, and with more.',
      way: 'Billing',
      fewer: '{swing} fewer',
      planned: 'Planned',
      extra: '{swing} more',
    },
    anatomy: {
      title: 'Where the money goes',
      // All four: percentages.
      says: 'Agents’ pay takes {ownPay} of the own team’s bill and {theirPay} with a provider; two published splits of a price disagree, {phPay} and {krPay}.',
      // {country}: "Philippines".
      own: 'Own team, {country}',
      provider: 'Provider, {country}',
      published: 'Published split, {country}',
      part: 'Part of the bill',
      parts: {
        pay: 'Agents’ pay and on-costs',
        leading: 'Team leaders and support staff',
        hiring: 'Replacing people who leave',
        seat: 'Workplace, tools, telecom',
        overhead: 'Overhead and administration',
        margin: 'Provider’s margin',
        managing: 'Managing the provider',
      },
      key: 'The numbers in the bars are those of the table; a dash means not named. Philippines: the head of one provider in the press. Korea: how budgets of public tenders are usually set. Own team and provider are reckoned, as these calculators begin:',
    },
  },
"""
W['zh-cn']="""  pictures: {
    table: '以表格查看数据',
    scenario: '情景：{country}，每月{contacts}次咨询，每周服务{hours}小时；其余为该计算器的初始值：',
    factors: {
      title: '每次只变一个因素，同一张账单变多少',
      says: '该情景外包每月{bill}；逐个改变因素，影响最大的是“{first}”，最小的是“{last}”。',
      more: '多{percent}',
      end: '{end}：{amount}',
      key: '横条：其他不变，一个因素从便宜端到昂贵端的账单。竖线：该情景的账单。百分比：昂贵端比便宜端多多少。',
      ours: '单价、时长、比率和工具价格均为公开数据，合同价格来自一家中国服务商。{share}的目标、比较哪些渠道和时段、网店的一年以及哪些工作留在内部，是我们的假设。模型不含语种。相邻因素在您的情况下可能互换位置。',
      names: {
        location: '地点',
        'support-types-and-channels': '服务类型与渠道',
        expertise: '专业程度',
        'time-zones-and-languages': '时区与语种',
        'staffing-and-skills': '人员配置与技能',
        'workload-and-seasonality': '咨询量与淡旺季',
        'quality-and-service-levels': '质量与服务水平',
        'service-model': '服务模式',
        technology: '技术',
        'contract-terms': '合同条款',
      },
      ends: {
        location: { cheap: '离岸，每小时{rate}', dear: '在岸，每小时{rate}' },
        'support-types-and-channels': {
          cheap: '全部走邮件，每封{minutes}',
          dear: '全部走电话，每通{minutes}',
        },
        expertise: {
          cheap: '一般咨询，每通{minutes}',
          dear: '技术支持，每通{minutes}，单价高{share}',
        },
        'time-zones-and-languages': {
          cheap: '每周服务{hours}小时',
          dear: '全天候，每周{hours}小时，咨询量不变',
        },
        'staffing-and-skills': {
          cheap: '缩减率{share}，占用率上限{occupancy}',
          dear: '缩减率{share}，占用率上限{occupancy}',
        },
        'workload-and-seasonality': {
          cheap: '每月咨询量相同',
          dear: '网店的一年，最忙月份为平均的{times}倍，全年按该月人数付费',
        },
        'quality-and-service-levels': {
          cheap: '{seconds}内接通{share}',
          dear: '{seconds}内接通{share}',
        },
        'service-model': {
          cheap: '全部交给服务商',
          dear: '电话由自建团队（{country}）接听，其余外包',
        },
        technology: { cheap: '工具含在单价里', dear: '另付自有软件许可，每坐席每月{tools}' },
        'contract-terms': {
          cheap: '一年及以上：价格低{share}，每年上调{raise}',
          dear: '几个月：价格高{share}，每年上调{raise}',
        },
      },
    },
    serviceLevels: {
      title: '服务水平的最后几个百分点最贵',
      says: '每上一级台阶就多一个坐席，团队越小，这一个坐席的分量越重：按 Erlang C 计算，每通{minutes}，{seconds}内接通。',
      ratio: '每一份满负荷工作所需的在岗坐席数',
      team: '每小时{calls}通来电',
      target: '{seconds}接通率',
      key: '横轴：{seconds}接通率。处理时长和等待时限为公开数据，每小时来电数是我们的示例；休息和休假另计，未限制占用率。',
    },
    paidHours: {
      title: '每周{paid}个带薪工时去了哪里',
      says: '{paid}个带薪工时里，与客户通话的只有{left}小时：依次扣除一份公开的英国工时损耗清单、一项调查测得的空闲时间和公开的话后处理占比。',
      steps: {
        paid: '带薪工时',
        leave: '休假与病假',
        breaks: '休息',
        training: '培训、辅导、会议',
        other: '其他损耗',
        desk: '在岗待命',
        waiting: '等待来电',
        after: '话后处理',
        talking: '与客户通话',
      },
      key: '实心：剩余工时。虚线条：失去的工时。该清单为英国2009年数据，请换成您自己的工时。',
    },
    seasons: {
      title: '网店的一年：需要的坐席与付费的坐席',
      says: '全年保持{flat}个坐席，会闲置{idle}个坐席月，缺少{short}个坐席月；按最忙月份配人，{share}的付费工时没有工作。',
      agents: '全职坐席',
      key: '实心：需要且在岗。横线：全年同一团队。空心：闲置。斜纹：缺口。各月数值是我们的示例。',
      month: '月份',
      contacts: '咨询量',
      needed: '所需坐席',
      spare: '闲置（负数为缺口）',
    },
    billing: {
      title: '咨询量变化时，谁来买单？',
      says: '计划月份各种计费均为100；咨询量少{swing}时，实际工作量降到{less}，多{swing}时升到{more}，价格的变化与此不同，差额就有人赚、有人亏。',
      ends: '{less}到{more}',
      work: '实际工作量（坐席小时）',
      ways: {
        team: '固定坐席包月',
        bundle: '按计划量包月，超量同价',
        base: '一半保底，一半按量',
        hour: '按小时，用多少付多少',
        contact: '按咨询量或按分钟',
      },
      carriers: {
        client: '淡月：企业为闲置工时付费。',
        both: '淡月：双方分担闲置工时。',
        nobody: '淡月：只为实际工作付费。',
        provider: '淡月：服务商承担闲置工时；旺月则多赚。',
      },
      key: '实心：企业支付的金额。虚线条：实际工作量。竖线：咨询量减少、按计划和增加时的工作量。',
      way: '计费模式',
      fewer: '少{swing}',
      planned: '计划',
      extra: '多{swing}',
    },
    anatomy: {
      title: '钱花在哪里',
      says: '坐席薪酬占自建团队账单的{ownPay}，占外包账单的{theirPay}；两份公开的价格构成相差很大，分别是{phPay}和{krPay}。',
      own: '自建，{country}',
      provider: '外包，{country}',
      published: '公开构成，{country}',
      part: '构成',
      parts: {
        pay: '坐席薪酬与社保公积金',
        leading: '班组长与支持人员',
        hiring: '补充离职人员',
        seat: '场地、工具、通信',
        overhead: '管理费用与行政',
        margin: '服务商利润',
        managing: '管理服务商',
      },
      key: '条内数字对应表中序号；短横表示未列出。菲律宾：一家服务商负责人在媒体上的说法。韩国：公共招标通常的预算构成。自建与外包为计算结果，取以下计算器的初始值：',
    },
  },
"""
W['ja']="""  pictures: {
    table: '数値を表で見る',
    scenario: '前提：{country}、月{contacts}件、週{hours}時間の受付。その他は次の計算ツールの初期値：',
    factors: {
      title: '要因を一つだけ変えると、同じ請求額はどう動くか',
      says: 'この前提での委託費は月{bill}です。要因を一つずつ変えると、最も大きく動かすのは「{first}」、最も小さいのは「{last}」です。',
      more: '＋{percent}',
      end: '{end}：{amount}',
      key: '棒：他の条件を変えず、一つの要因を安い側から高い側へ動かしたときの金額。縦線：前提での金額。百分率：高い側が安い側をどれだけ上回るか。',
      ours: '時間単価、処理時間、比率、ツールの価格は公表値で、契約条件の価格は中国の一社の値です。{share}の目標、比べるチャネルと受付時間、通販の一年、社内に残す業務は当サイトの想定です。言語はモデルに含みません。順位の近い要因は、条件によって入れ替わります。',
      names: {
        location: '拠点',
        'support-types-and-channels': '業務の種類とチャネル',
        expertise: '専門性',
        'time-zones-and-languages': '時間帯と言語',
        'staffing-and-skills': '要員とスキル',
        'workload-and-seasonality': '業務量と繁閑差',
        'quality-and-service-levels': '品質とサービスレベル',
        'service-model': '委託の範囲',
        technology: 'システム',
        'contract-terms': '契約条件',
      },
      ends: {
        location: { cheap: '海外、1時間{rate}', dear: '国内、1時間{rate}' },
        'support-types-and-channels': {
          cheap: 'すべてメール、1件{minutes}',
          dear: 'すべて電話、1件{minutes}',
        },
        expertise: {
          cheap: '一般的な問い合わせ、1件{minutes}',
          dear: '技術サポート、1件{minutes}、単価は{share}増',
        },
        'time-zones-and-languages': {
          cheap: '週{hours}時間の受付',
          dear: '24時間365日（週{hours}時間）、件数は同じ',
        },
        'staffing-and-skills': {
          cheap: 'シュリンケージ{share}、占有率の上限{occupancy}',
          dear: 'シュリンケージ{share}、占有率の上限{occupancy}',
        },
        'workload-and-seasonality': {
          cheap: '毎月同じ件数',
          dear: '通販の一年、最繁忙月は平均の{times}倍、その人数を通年で確保',
        },
        'quality-and-service-levels': {
          cheap: '{seconds}以内に{share}応答',
          dear: '{seconds}以内に{share}応答',
        },
        'service-model': {
          cheap: 'すべて委託',
          dear: '電話は自社（{country}）、その他は委託',
        },
        technology: { cheap: 'ツールは単価に込み', dear: '自社のライセンスを別に負担、1名月額{tools}' },
        'contract-terms': {
          cheap: '1年以上：{share}安く、年{raise}上昇',
          dear: '数か月：{share}高く、年{raise}上昇',
        },
      },
    },
    serviceLevels: {
      title: 'サービスレベルは最後の数ポイントが最も高くつく',
      says: '段が一つ上がるたびにオペレーターが1名増え、その重みは小さなチームほど大きくなります（アーランC、1件{minutes}、{seconds}以内に応答）。',
      ratio: '常に対応中の1名分に対する配置人数',
      team: '1時間{calls}件',
      target: '{seconds}以内の応答率',
      key: '横軸：{seconds}以内の応答率。処理時間と待ち時間は公表値、1時間の件数は当サイトの例です。休憩と休暇は別に要し、占有率の上限は設けていません。',
    },
    paidHours: {
      title: '週{paid}時間の給与時間はどこへ行くか',
      says: '給与を払う{paid}時間のうち、お客様と話しているのは{left}時間です。公表された英国の内訳、調査で測られた占有率、公表された後処理の割合を順に当てはめました。',
      steps: {
        paid: '給与時間',
        leave: '休暇・病欠',
        breaks: '休憩',
        training: '研修・指導・会議',
        other: 'その他の非稼働',
        desk: '席で受付可能',
        waiting: '着信待ち',
        after: '後処理',
        talking: 'お客様との通話',
      },
      key: '塗り：残る時間。破線：失われる時間。内訳は2009年の英国の例です。自社の値に置き換えてください。',
    },
    seasons: {
      title: '通販の一年：必要な人数と支払う人数',
      says: '通年{flat}名では、延べ{idle}人月が余り、{short}人月が不足します。最繁忙月に合わせると、支払う時間の{share}に仕事がありません。',
      agents: 'フルタイムの人数',
      key: '塗り：必要で、いる人数。横線：通年同じ人数。白：余り。斜線：不足。各月の値は当サイトの例です。',
      month: '月',
      contacts: '件数',
      needed: '必要人数',
      spare: '余り（負は不足）',
    },
    billing: {
      title: '件数が変わると、誰が負担するか',
      says: 'どの料金も計画月を100とします。件数が{swing}減ると業務量は{less}まで下がり、{swing}増えると{more}まで上がります。料金の動きがこれと違えば、その差はどちらかの損得になります。',
      ends: '{less}～{more}',
      work: '業務量（延べ時間）',
      ways: {
        team: '月額固定（席数固定）',
        bundle: '計画件数の定額、超過は同単価',
        base: '半分は基本料、半分は件数課金',
        hour: '時間課金（必要な時間だけ）',
        contact: '件数課金・分単位課金',
      },
      carriers: {
        client: '閑散月：委託元が空き時間の分も払う。',
        both: '閑散月：空き時間を双方で分ける。',
        nobody: '閑散月：業務の分だけ払う。',
        provider: '閑散月：委託先が空き時間を負う。繁忙月は委託先の利益が増える。',
      },
      key: '塗り：委託元の支払額。破線：業務量。縦線：件数が減った月、計画どおりの月、増えた月の業務量。',
      way: '料金体系',
      fewer: '{swing}減',
      planned: '計画',
      extra: '{swing}増',
    },
    anatomy: {
      title: '費用はどこへ行くか',
      says: 'オペレーターの人件費は、自社運営の費用の{ownPay}、委託の費用の{theirPay}を占めます。公表された二つの内訳は{phPay}と{krPay}で、大きく食い違います。',
      own: '自社運営（{country}）',
      provider: '委託（{country}）',
      published: '公表の内訳（{country}）',
      part: '内訳',
      parts: {
        pay: '給与と法定福利費等',
        leading: 'SV・支援スタッフ',
        hiring: '離職者の補充',
        seat: '席・ツール・通信',
        overhead: '間接費・管理費',
        margin: '委託先の利益',
        managing: '委託先の管理',
      },
      key: '棒の中の数字は表の番号です。「–」は記載なし。フィリピンは委託会社一社の代表が報道で示した値、韓国は公共入札で通例の予算構成です。自社運営と委託は計算値で、次の計算ツールの初期値によります：',
    },
  },
"""
W['ko']="""  pictures: {
    table: '수치를 표로 보기',
    scenario: '조건: {country}, 월 {contacts}건, 주 {hours}시간 운영. 나머지는 다음 계산기의 시작값:',
    factors: {
      title: '요인을 하나만 바꾸면 같은 청구액이 얼마나 달라지나',
      says: '이 조건의 위탁 비용은 월 {bill}입니다. 요인을 하나씩 바꿀 때 영향이 가장 큰 것은 ‘{first}’, 가장 작은 것은 ‘{last}’입니다.',
      more: '+{percent}',
      end: '{end}: {amount}',
      key: '막대: 다른 조건은 그대로 두고 한 요인을 싼 쪽에서 비싼 쪽으로 옮긴 청구액. 세로선: 조건의 청구액. 백분율: 비싼 쪽이 싼 쪽보다 얼마나 더 드는지.',
      ours: '시간당 단가, 처리 시간, 비율, 도구 가격은 공개된 값이며 계약 조건의 가격은 중국 한 업체의 값입니다. {share} 목표, 비교한 채널과 운영 시간, 쇼핑몰의 한 해, 내부에 남긴 업무는 저희 가정입니다. 언어는 모델에 없습니다. 순위가 가까운 요인은 상황에 따라 바뀔 수 있습니다.',
      names: {
        location: '위치',
        'support-types-and-channels': '상담 유형과 채널',
        expertise: '전문성',
        'time-zones-and-languages': '시간대와 언어',
        'staffing-and-skills': '인력과 숙련도',
        'workload-and-seasonality': '물량과 성수기',
        'quality-and-service-levels': '품질과 서비스 레벨',
        'service-model': '위탁 범위',
        technology: '시스템',
        'contract-terms': '계약 조건',
      },
      ends: {
        location: { cheap: '해외, 시간당 {rate}', dear: '국내, 시간당 {rate}' },
        'support-types-and-channels': {
          cheap: '모두 이메일, 건당 {minutes}',
          dear: '모두 전화, 건당 {minutes}',
        },
        expertise: {
          cheap: '일반 문의, 통화당 {minutes}',
          dear: '기술 지원, 통화당 {minutes}, 단가 {share} 높음',
        },
        'time-zones-and-languages': {
          cheap: '주 {hours}시간 운영',
          dear: '24시간 365일(주 {hours}시간), 물량은 같음',
        },
        'staffing-and-skills': {
          cheap: '비가동률 {share}, 점유율 상한 {occupancy}',
          dear: '비가동률 {share}, 점유율 상한 {occupancy}',
        },
        'workload-and-seasonality': {
          cheap: '매달 같은 물량',
          dear: '쇼핑몰의 한 해, 가장 바쁜 달은 평균의 {times}배, 그 인원을 연중 유지',
        },
        'quality-and-service-levels': {
          cheap: '{seconds} 안에 {share} 응대',
          dear: '{seconds} 안에 {share} 응대',
        },
        'service-model': {
          cheap: '전부 위탁',
          dear: '전화는 자체 팀({country}), 나머지는 위탁',
        },
        technology: { cheap: '도구가 단가에 포함', dear: '자체 라이선스 별도, 상담사 1인당 월 {tools}' },
        'contract-terms': {
          cheap: '1년 이상: 단가 {share} 낮음, 해마다 {raise} 인상',
          dear: '몇 개월: 단가 {share} 높음, 해마다 {raise} 인상',
        },
      },
    },
    serviceLevels: {
      title: '서비스 레벨은 마지막 몇 포인트가 가장 비쌉니다',
      says: '한 단 오를 때마다 상담사가 한 명 늘고, 작은 팀일수록 그 부담이 큽니다(얼랑 C, 통화당 {minutes}, {seconds} 안에 응대).',
      ratio: '쉬지 않고 응대하는 한 명분에 필요한 근무 인원',
      team: '시간당 {calls}콜',
      target: '{seconds} 내 응대율',
      key: '가로: {seconds} 내 응대율. 처리 시간과 대기 시간은 공개된 값, 시간당 콜 수는 저희 예시입니다. 휴식과 휴가는 따로 더해야 하며 점유율 상한은 두지 않았습니다.',
    },
    paidHours: {
      title: '주 {paid}시간의 유급 시간은 어디로 가나',
      says: '유급 {paid}시간 중 고객과 통화하는 시간은 {left}시간입니다. 공개된 영국의 비가동 내역, 조사에서 측정한 점유율, 공개된 후처리 비중을 차례로 적용했습니다.',
      steps: {
        paid: '유급 시간',
        leave: '휴가와 병가',
        breaks: '휴식',
        training: '교육, 코칭, 회의',
        other: '기타 비가동',
        desk: '자리에서 응대 가능',
        waiting: '인입 대기',
        after: '후처리',
        talking: '고객과 통화',
      },
      key: '채운 막대: 남는 시간. 끊어진 막대: 빠지는 시간. 내역은 2009년 영국 자료이므로 자사 값으로 바꿔 보세요.',
    },
    seasons: {
      title: '쇼핑몰의 한 해: 필요한 인원과 비용을 내는 인원',
      says: '연중 {flat}명이면 {idle}인월이 남고 {short}인월이 모자랍니다. 가장 바쁜 달에 맞추면 유급 시간의 {share}에 일이 없습니다.',
      agents: '전일제 상담사',
      key: '채움: 필요하고 있는 인원. 선: 연중 같은 인원. 빈칸: 유휴. 빗금: 부족. 월별 값은 저희 예시입니다.',
      month: '월',
      contacts: '상담 건수',
      needed: '필요 인원',
      spare: '유휴(음수는 부족)',
    },
    billing: {
      title: '물량이 바뀌면 누가 부담하나',
      says: '모든 과금 방식은 계획한 달을 100으로 둡니다. 상담이 {swing} 줄면 실제 업무량은 {less}, {swing} 늘면 {more}이며, 요금이 이와 다르게 움직이면 그 차이는 한쪽의 손익이 됩니다.',
      ends: '{less}~{more}',
      work: '실제 업무량(상담사 시간)',
      ways: {
        team: '고정 인원, 인당 월 단가',
        bundle: '계획 물량 월정액, 초과분 같은 단가',
        base: '절반은 기본료, 절반은 건당',
        hour: '시간당, 필요한 만큼',
        contact: '건당 또는 분당',
      },
      carriers: {
        client: '한산한 달: 유휴 시간 비용을 고객사가 냅니다.',
        both: '한산한 달: 유휴 시간을 양쪽이 나눠 집니다.',
        nobody: '한산한 달: 업무한 만큼만 냅니다.',
        provider: '한산한 달: 업체가 유휴 시간을 떠안고, 바쁜 달에는 더 법니다.',
      },
      key: '채운 막대: 고객사가 내는 금액. 끊어진 막대: 업무량. 세로선: 물량이 줄 때, 계획대로일 때, 늘 때의 업무량.',
      way: '과금 방식',
      fewer: '{swing} 감소',
      planned: '계획',
      extra: '{swing} 증가',
    },
    anatomy: {
      title: '돈은 어디에 쓰이나',
      says: '상담사 인건비는 자체 운영 비용의 {ownPay}, 위탁 비용의 {theirPay}입니다. 공개된 두 구성비는 {phPay}, {krPay}로 크게 다릅니다.',
      own: '자체 운영({country})',
      provider: '위탁({country})',
      published: '공개된 구성({country})',
      part: '항목',
      parts: {
        pay: '상담사 급여와 4대 보험 등',
        leading: '관리자와 지원 인력',
        hiring: '퇴사자 충원',
        seat: '좌석, 도구, 통신',
        overhead: '간접비와 관리비',
        margin: '업체 이윤',
        managing: '업체 관리',
      },
      key: '막대 안의 숫자는 표의 번호이고, 줄표는 밝히지 않은 항목입니다. 필리핀은 한 업체 대표가 언론에 밝힌 값, 한국은 공공 입찰의 통상적인 예산 구성입니다. 자체 운영과 위탁은 다음 계산기의 시작값으로 계산했습니다:',
    },
  },
"""
W['tr']="""  pictures: {
    table: 'Sayıları tablo olarak göster',
    scenario:
      'Senaryo: {country}, ayda {contacts} temas, haftada {hours} saat hizmet; kalanı şu hesaplayıcının başlangıç değerleri:',
    factors: {
      title: 'Her etken tek başına aynı faturayı ne kadar değiştirir?',
      says: 'Senaryonun dış kaynak faturası ayda {bill}; etkenler tek tek değiştirildiğinde en çok etkileyen “{first}”, en az etkileyen “{last}”.',
      more: '{percent} fazla',
      end: '{end}: {amount}',
      key: 'Çubuk: başka hiçbir şey değişmeden bir etkenin ucuz ucundan pahalı ucuna fatura. Dik çizgi: senaryonun faturası. Yüzde: pahalı ucun ucuz uçtan ne kadar fazla tuttuğu.',
      ours: 'Saat ücretleri, süreler, oranlar ve araç fiyatları yayımlanmış değerlerdir; sözleşme fiyatları tek bir Çinli firmanındır. {share} hedefi, karşılaştırılan kanallar ve saatler, mağazanın yılı ve içeride kalan iş bizim varsayımımızdır. Modelde dil yoktur. Birbirine yakın etkenler sizin durumunuzda yer değiştirebilir.',
      names: {
        location: 'Konum',
        'support-types-and-channels': 'Destek türleri ve kanallar',
        expertise: 'Uzmanlık',
        'time-zones-and-languages': 'Saat dilimleri ve diller',
        'staffing-and-skills': 'Kadro ve beceriler',
        'workload-and-seasonality': 'İş yükü ve mevsimsellik',
        'quality-and-service-levels': 'Kalite ve servis seviyesi',
        'service-model': 'Hizmet modeli',
        technology: 'Teknoloji',
        'contract-terms': 'Sözleşme koşulları',
      },
      ends: {
        location: { cheap: 'Yurt dışı, saati {rate}', dear: 'Yurt içi, saati {rate}' },
        'support-types-and-channels': {
          cheap: 'Tümü e-posta, her biri {minutes}',
          dear: 'Tümü telefon, her biri {minutes}',
        },
        expertise: {
          cheap: 'Genel sorular, çağrı başına {minutes}',
          dear: 'Teknik destek, çağrı başına {minutes}, saat ücreti {share} yüksek',
        },
        'time-zones-and-languages': {
          cheap: 'Haftada {hours} saat hizmet',
          dear: '7/24 hizmet (haftada {hours} saat), temas sayısı aynı',
        },
        'staffing-and-skills': {
          cheap: 'Fire {share}, doluluk en çok {occupancy}',
          dear: 'Fire {share}, doluluk en çok {occupancy}',
        },
        'workload-and-seasonality': {
          cheap: 'Her ay aynı hacim',
          dear: 'En yoğun ayı ortalamanın {times} katı olan bir mağaza yılı, o ayın ekibi bütün yıl ödenir',
        },
        'quality-and-service-levels': {
          cheap: '{seconds} içinde cevaplanan: {share}',
          dear: '{seconds} içinde cevaplanan: {share}',
        },
        'service-model': {
          cheap: 'Her şey hizmet sağlayıcıda',
          dear: 'Çağrılar kendi ekibinizde ({country}), kalanı hizmet sağlayıcıda',
        },
        technology: {
          cheap: 'Araçlar saat ücretine dâhil',
          dear: 'Ayrıca kendi lisanslarınız, temsilci başına ayda {tools}',
        },
        'contract-terms': {
          cheap: 'Bir yıl ve üzeri: fiyat {share} düşük, yıllık artış {raise}',
          dear: 'Birkaç ay: fiyat {share} yüksek, yıllık artış {raise}',
        },
      },
    },
    serviceLevels: {
      title: 'Servis seviyesinin son puanları en pahalısıdır',
      says: 'Her basamak bir temsilci daha demektir ve küçük ekipte çok daha ağır gelir: Erlang C, çağrı başına {minutes}, {seconds} içinde cevap.',
      ratio: 'Hiç beklemeden çalışan bir kişilik işe düşen temsilci',
      team: 'Saatte {calls} çağrı',
      target: '{seconds} içinde cevaplanan çağrı',
      key: 'Yatay: {seconds} içinde cevaplanan çağrıların payı. İşlem ve bekleme süreleri yayımlanmış değerlerdir, saatlik çağrı sayısı bizim örneğimizdir; mola ve izin ayrıca eklenir, doluluğa sınır konmamıştır.',
    },
    paidHours: {
      title: 'Haftada ücreti ödenen {paid} saat nereye gider?',
      says: 'Ücreti ödenen {paid} saatin {left} saati müşteriyle konuşarak geçer: yayımlanmış bir İngiliz fire listesi, bir araştırmada ölçülen doluluk ve yayımlanmış çağrı sonrası işlem payı art arda uygulandı.',
      steps: {
        paid: 'Ücreti ödenen saat',
        leave: 'İzin ve hastalık',
        breaks: 'Mola',
        training: 'Eğitim, koçluk, toplantı',
        other: 'Diğer fire',
        desk: 'Masada, hazır',
        waiting: 'Çağrı bekleme',
        after: 'Çağrı sonrası işlem',
        talking: 'Müşteriyle görüşme',
      },
      key: 'Dolu: kalan saatler. Kesikli: eksilen saatler. Liste 2009 yılına ve Birleşik Krallık’a aittir; yerine kendi saatlerinizi koyun.',
    },
    seasons: {
      title: 'Bir mağazanın yılı: gereken ve ödenen temsilciler',
      says: 'Bütün yıl {flat} temsilciyle {idle} temsilci-ay boşta kalır, {short} temsilci-ay eksik olur; en yoğun aya göre kurulan ekipte ödenen sürenin {share} kadarında iş yoktur.',
      agents: 'Tam zamanlı temsilci',
      key: 'Dolu: gereken ve var olan. Çizgi: bütün yıl aynı ekip. Boş: boşta. Taralı: eksik. Aylar bizim örneğimizdir.',
      month: 'Ay',
      contacts: 'Temas',
      needed: 'Gereken temsilci',
      spare: 'Boşta (eksi: eksik)',
    },
    billing: {
      title: 'Hacim değişince kim öder?',
      says: 'Planlanan ayda her fiyat 100’dür; temas {swing} azalınca işin kendisi {less} düzeyine iner, {swing} artınca {more} düzeyine çıkar; fiyat bundan farklı hareket ediyorsa aradaki fark bir tarafın kazancı ya da kaybıdır.',
      ends: '{less}–{more}',
      work: 'İşin kendisi (temsilci saati)',
      ways: {
        team: 'Sabit ekip, temsilci başına aylık',
        bundle: 'Planlanan temas için paket, aşım aynı fiyattan',
        base: 'Yarısı sabit ücret, yarısı temas başı',
        hour: 'Saat başı, gerektiği kadar',
        contact: 'Temas ya da dakika başı',
      },
      carriers: {
        client: 'Sakin ay: boş süreyi hizmet alan öder.',
        both: 'Sakin ay: boş süreyi iki taraf paylaşır.',
        nobody: 'Sakin ay: yalnızca yapılan iş ödenir.',
        provider: 'Sakin ay: boş süreyi hizmet sağlayıcı üstlenir; yoğun ayda daha çok kazanır.',
      },
      key: 'Dolu: hizmet alanın ödediği. Kesikli: iş. Dik çizgiler: temas azaldığında, planlandığı gibi ve arttığında iş.',
      way: 'Fiyatlandırma',
      fewer: '{swing} az',
      planned: 'Plan',
      extra: '{swing} fazla',
    },
    anatomy: {
      title: 'Para nereye gidiyor?',
      says: 'Temsilci maliyetinin payı kendi ekibinizin faturasında {ownPay}, hizmet sağlayıcıyla {theirPay}; yayımlanmış iki fiyat dağılımı ise birbirini tutmuyor: {phPay} ve {krPay}.',
      own: 'Kendi ekibiniz, {country}',
      provider: 'Hizmet sağlayıcı, {country}',
      published: 'Yayımlanmış dağılım, {country}',
      part: 'Faturanın parçası',
      parts: {
        pay: 'Temsilci ücreti ve SGK payı',
        leading: 'Takım lideri ve destek kadrosu',
        hiring: 'Ayrılanların yerini doldurma',
        seat: 'İş yeri, araçlar, iletişim',
        overhead: 'Genel gider ve yönetim',
        margin: 'Hizmet sağlayıcının kârı',
        managing: 'Hizmet sağlayıcıyı yönetmek',
      },
      key: 'Çubuklardaki sayılar tablodaki numaralardır; çizgi, belirtilmemiş demektir. Filipinler: bir firmanın başındaki kişinin basına söylediği. Kore: kamu ihalelerinde alışılmış bütçe. Kendi ekip ve hizmet sağlayıcı, şu hesaplayıcıların başlangıç değerleriyle hesaplandı:',
    },
  },
"""
import os,re
root='/tmp/team/pictures/src/i18n/strings/'
for l,t in W.items():
    p=root+l+'.ts'; s=open(p).read()
    if '\n  pictures: {' in s:
        s=re.sub(r"(  // Pictures in the guide\.\n)?  pictures: \{\n.*?\n  \},\n","",s,flags=re.S)
    i=s.index('\n  figures: {')+1
    s=s[:i]+t+s[i:]
    open(p,'w').write(s)
