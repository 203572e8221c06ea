import { tableRows } from './table-rows.ts';

/** A ministry under the name that some states give it. */
export interface MinistryRow {
  /** Ends the id: "egypt-education-ministry". A state has one of each. */
  slug: string;
  /** The name in full, then shorter ones, without the adjective. */
  nouns: readonly string[];
  english: string;
  /** ISO 3166-1 alpha-2. */
  states: ReadonlySet<string>;
}

/**
 * Ministries whose name differs from state to state, as their governments of 2024 to 2026 call them. Columns: slug,
 * Arabic names, English, states. What only one state has is a row here where its name is as regular.
 */
const ROWS = tableRows(`
  education-ministry | وزارة التربية والتعليم والتعليم الفني, وزارة التربية والتعليم, وزارة التعليم | Ministry of Education and Technical Education | EG
  education-ministry | وزارة التربية والتعليم, وزارة التعليم | Ministry of Education | LY JO OM YE
  education-ministry | وزارة التربية والتعليم | Ministry of Education | AE BH
  education-ministry | وزارة التربية والتعليم, وزارة التربية | Ministry of Education | SY
  education-ministry | وزارة التربية والتعليم العالي, وزارة التربية والتعليم, وزارة التربية | Ministry of Education and Higher Education | LB PS
  education-ministry | وزارة التربية والتعليم والتعليم العالي, وزارة التربية والتعليم, وزارة التعليم | Ministry of Education and Higher Education | QA
  education-ministry | وزارة التربية | Ministry of Education | IQ KW TN
  education-ministry | وزارة التربية الوطنية والتعليم الأولي والرياضة, وزارة التربية الوطنية | Ministry of National Education, Preschool and Sports | MA
  education-ministry | وزارة التربية الوطنية | Ministry of National Education | DZ
  education-ministry | وزارة التعليم والتربية الوطنية, وزارة التربية والتعليم | Ministry of Education | SD
  education-ministry | وزارة التربية وإصلاح النظام التعليمي, وزارة التهذيب الوطني | Ministry of Education | MR
  education-ministry | وزارة التعليم | Ministry of Education | IL US GB IT CN JP IR
  education-ministry | وزارة التربية الوطنية, وزارة التعليم | Ministry of National Education | FR TR
  higher-education-ministry | وزارة التعليم العالي والبحث العلمي, وزارة التعليم العالي | Ministry of Higher Education and Scientific Research | EG JO IQ SY TN DZ LY SD YE MR KW PS
  higher-education-ministry | وزارة التعليم العالي والبحث العلمي والابتكار, وزارة التعليم العالي | Ministry of Higher Education, Research and Innovation | MA OM
  oil-ministry | وزارة النفط | Ministry of Oil | IQ KW IR VE
  oil-ministry | وزارة النفط والغاز, وزارة النفط | Ministry of Oil and Gas | LY
  oil-ministry | وزارة النفط والمعادن, وزارة النفط | Ministry of Oil and Minerals | YE
  oil-ministry | وزارة البترول والثروة المعدنية, وزارة البترول | Ministry of Petroleum and Mineral Resources | EG
  energy-ministry | وزارة الطاقة | Ministry of Energy | SY RU IL UA IR
  energy-ministry | وزارة الطاقة والموارد الطبيعية, وزارة الطاقة | Ministry of Energy and Natural Resources | TR
  energy-ministry | وزارة الطاقة والثروة المعدنية, وزارة الطاقة | Ministry of Energy and Mineral Resources | JO
  energy-ministry | وزارة الطاقة والمياه, وزارة الطاقة | Ministry of Energy and Water | LB
  energy-ministry | وزارة الطاقة والمعادن, وزارة الطاقة | Ministry of Energy and Minerals | OM
  energy-ministry | وزارة الطاقة والنفط, وزارة الطاقة | Ministry of Energy and Petroleum | SD MR
  energy-ministry | وزارة الطاقة والطاقات المتجددة, وزارة الطاقة والمناجم, وزارة الطاقة | Ministry of Energy and Renewable Energies | DZ
  energy-ministry | وزارة الانتقال الطاقي والتنمية المستدامة, وزارة الانتقال الطاقي | Ministry of Energy Transition and Sustainable Development | MA
  hydrocarbons-ministry | وزارة المحروقات والمناجم, وزارة المحروقات | Ministry of Hydrocarbons and Mines | DZ
  electricity-ministry | وزارة الكهرباء | Ministry of Electricity | IQ SY
  electricity-ministry | وزارة الكهرباء والطاقة المتجددة, وزارة الكهرباء والطاقة, وزارة الكهرباء | Ministry of Electricity and Renewable Energy | EG
  electricity-ministry | وزارة الكهرباء والماء والطاقة المتجددة, وزارة الكهرباء والماء, وزارة الكهرباء | Ministry of Electricity, Water and Renewable Energy | KW
  electricity-ministry | وزارة الكهرباء والطاقة, وزارة الكهرباء | Ministry of Electricity and Energy | YE
  electricity-ministry | وزارة شؤون الكهرباء والماء | Ministry of Electricity and Water Affairs | BH
  agriculture-ministry | وزارة الزراعة واستصلاح الأراضي, وزارة الزراعة | Ministry of Agriculture and Land Reclamation | EG
  agriculture-ministry | وزارة الزراعة | Ministry of Agriculture | IQ SY LB JO PS RU FR DE ES IT
  agriculture-ministry | وزارة الزراعة والغابات, وزارة الزراعة | Ministry of Agriculture and Forestry | TR
  agriculture-ministry | وزارة الزراعة والري والثروة السمكية, وزارة الزراعة والري, وزارة الزراعة | Ministry of Agriculture, Irrigation and Fisheries | YE
  agriculture-ministry | وزارة الزراعة والثروة الحيوانية, وزارة الزراعة | Ministry of Agriculture and Livestock | LY
  agriculture-ministry | وزارة الزراعة والري, وزارة الزراعة والغابات, وزارة الزراعة | Ministry of Agriculture and Irrigation | SD
  agriculture-ministry | وزارة الفلاحة والموارد المائية والصيد البحري, وزارة الفلاحة | Ministry of Agriculture, Water Resources and Fisheries | TN
  agriculture-ministry | وزارة الفلاحة والتنمية الريفية والصيد البحري, وزارة الفلاحة والتنمية الريفية, وزارة الفلاحة | Ministry of Agriculture, Rural Development and Fisheries | DZ
  agriculture-ministry | وزارة الفلاحة والصيد البحري والتنمية القروية والمياه والغابات, وزارة الفلاحة والصيد البحري, وزارة الفلاحة | Ministry of Agriculture, Fisheries, Rural Development, Water and Forests | MA
  agriculture-ministry | وزارة الزراعة والسيادة الغذائية, وزارة الزراعة | Ministry of Agriculture | MR
  agriculture-ministry | وزارة الثروة الزراعية والسمكية وموارد المياه, وزارة الثروة الزراعية | Ministry of Agriculture, Fisheries and Water Resources | OM
  water-ministry | وزارة الموارد المائية والري, وزارة الري | Ministry of Water Resources and Irrigation | EG
  water-ministry | وزارة الموارد المائية | Ministry of Water Resources | IQ SY LY
  water-ministry | وزارة المياه والري, وزارة المياه | Ministry of Water and Irrigation | JO
  water-ministry | وزارة الري | Ministry of Irrigation | DZ
  water-ministry | وزارة الري والموارد المائية | Ministry of Irrigation and Water Resources | SD
  water-ministry | وزارة التجهيز والماء, وزارة التجهيز | Ministry of Equipment and Water | MA
  water-ministry | وزارة المياه والصرف الصحي | Ministry of Water and Sanitation | MR
  water-ministry | وزارة المياه والبيئة | Ministry of Water and Environment | YE
  economy-ministry | وزارة الاقتصاد والتخطيط, وزارة الاقتصاد | Ministry of Economy and Planning | TN SA
  economy-ministry | وزارة الاقتصاد والتجارة, وزارة الاقتصاد | Ministry of Economy and Trade | LB LY
  economy-ministry | وزارة الاقتصاد والصناعة, وزارة الاقتصاد والتجارة الخارجية, وزارة الاقتصاد | Ministry of Economy and Industry | SY
  economy-ministry | وزارة الاقتصاد الوطني, وزارة الاقتصاد | Ministry of National Economy | PS
  economy-ministry | وزارة الاقتصاد والسياحة, وزارة الاقتصاد | Ministry of Economy and Tourism | AE
  economy-ministry | وزارة الاقتصاد | Ministry of Economy | OM DE FR RU IL UA AR TR
  economy-ministry | وزارة الشؤون الاقتصادية والتنمية | Ministry of Economic Affairs and Development | MR
  trade-ministry | وزارة التجارة وتنمية الصادرات, وزارة التجارة | Ministry of Trade and Export Development | TN
  trade-ministry | وزارة التجارة الداخلية وتنظيم السوق الوطنية, وزارة التجارة وترقية الصادرات, وزارة التجارة الداخلية, وزارة التجارة | Ministry of Domestic Trade | DZ
  trade-ministry | وزارة التجارة | Ministry of Trade | IQ TR CN
  trade-ministry | وزارة الصناعة والتجارة والتموين, وزارة الصناعة والتجارة | Ministry of Industry, Trade and Supply | JO
  trade-ministry | وزارة التجارة والصناعة, وزارة التجارة | Ministry of Commerce and Industry | KW QA SD
  trade-ministry | وزارة الصناعة والتجارة | Ministry of Industry and Commerce | BH YE MA RU
  trade-ministry | وزارة التجارة والصناعة وترويج الاستثمار, وزارة التجارة والصناعة | Ministry of Commerce, Industry and Investment Promotion | OM
  trade-ministry | وزارة التجارة والسياحة | Ministry of Commerce and Tourism | MR
  foreign-trade-ministry | وزارة التجارة الخارجية وترقية الصادرات, وزارة التجارة الخارجية | Ministry of Foreign Trade and Export Promotion | DZ
  foreign-trade-ministry | وزارة التجارة الخارجية | Ministry of Foreign Trade | AE
  investment-ministry | وزارة الاستثمار والتجارة الخارجية, وزارة الاستثمار | Ministry of Investment and Foreign Trade | EG
  investment-ministry | وزارة الاستثمار | Ministry of Investment | JO AE
  supply-ministry | وزارة التموين والتجارة الداخلية, وزارة التموين | Ministry of Supply and Internal Trade | EG
  industry-ministry | وزارة الصناعة | Ministry of Industry | EG LB DZ PS
  industry-ministry | وزارة الصناعة والمناجم والطاقة, وزارة الصناعة والطاقة والمناجم, وزارة الصناعة | Ministry of Industry, Mines and Energy | TN
  industry-ministry | وزارة الصناعة والمعادن, وزارة الصناعة | Ministry of Industry and Minerals | IQ LY
  industry-ministry | وزارة الصناعة والتكنولوجيا المتقدمة, وزارة الصناعة | Ministry of Industry and Advanced Technology | AE
  planning-ministry | وزارة التخطيط والتنمية الاقتصادية, وزارة التخطيط والتنمية الاقتصادية والتعاون الدولي, وزارة التخطيط | Ministry of Planning and Economic Development | EG
  planning-ministry | وزارة التخطيط والتعاون الدولي, وزارة التخطيط | Ministry of Planning and International Cooperation | JO YE PS
  planning-ministry | وزارة التخطيط | Ministry of Planning | IQ LY
  transport-ministry | وزارة النقل | Ministry of Transport | EG IQ SY TN DZ JO YE RU US
  transport-ministry | وزارة النقل واللوجستيك, وزارة النقل | Ministry of Transport and Logistics | MA
  transport-ministry | وزارة النقل والمواصلات, وزارة المواصلات | Ministry of Transport | PS
  transport-ministry | وزارة المواصلات, وزارة النقل | Ministry of Transport | LY QA IL
  transport-ministry | وزارة المواصلات والاتصالات, وزارة المواصلات | Ministry of Transportation and Telecommunications | BH
  transport-ministry | وزارة النقل والاتصالات وتقنية المعلومات, وزارة النقل | Ministry of Transport, Communications and Information Technology | OM
  transport-ministry | وزارة التجهيز والنقل | Ministry of Equipment and Transport | MR
  transport-ministry | وزارة النقل والبنية التحتية, وزارة النقل | Ministry of Transport and Infrastructure | TR
  works-ministry | وزارة الأشغال العامة والنقل, وزارة الأشغال العامة, وزارة الأشغال | Ministry of Public Works and Transport | LB
  works-ministry | وزارة الأشغال العامة والإسكان, وزارة الأشغال العامة, وزارة الأشغال | Ministry of Public Works and Housing | JO SY PS
  works-ministry | وزارة الأشغال العامة, وزارة الأشغال | Ministry of Public Works | KW
  works-ministry | وزارة الأشغال العمومية والمنشآت القاعدية, وزارة الأشغال العمومية | Ministry of Public Works | DZ
  works-ministry | وزارة الأشغال | Ministry of Works | BH
  works-ministry | وزارة التجهيز والإسكان, وزارة التجهيز | Ministry of Equipment and Housing | TN
  works-ministry | وزارة الأشغال العامة والطرق, وزارة الأشغال العامة | Ministry of Public Works and Highways | YE
  communications-ministry | وزارة الاتصالات وتكنولوجيا المعلومات, وزارة الاتصالات | Ministry of Communications and Information Technology | EG QA
  communications-ministry | وزارة الاتصالات وتقانة المعلومات, وزارة الاتصالات | Ministry of Communications and Information Technology | SY
  communications-ministry | وزارة الاتصالات وتقنية المعلومات, وزارة الاتصالات | Ministry of Communications and Information Technology | SA YE
  communications-ministry | وزارة الاتصالات | Ministry of Communications | IQ LB
  communications-ministry | وزارة تكنولوجيات الاتصال, وزارة تكنولوجيا الاتصال | Ministry of Communication Technologies | TN
  communications-ministry | وزارة البريد والمواصلات السلكية واللاسلكية, وزارة البريد والمواصلات | Ministry of Post and Telecommunications | DZ
  communications-ministry | وزارة الاقتصاد الرقمي والريادة, وزارة الاقتصاد الرقمي | Ministry of Digital Economy and Entrepreneurship | JO
  communications-ministry | وزارة الاتصالات والاقتصاد الرقمي, وزارة الاتصالات | Ministry of Telecommunications and Digital Economy | PS
  communications-ministry | وزارة التحول الرقمي والاتصالات | Ministry of Digital Transformation and Communications | SD
  communications-ministry | وزارة الانتقال الرقمي وإصلاح الإدارة, وزارة الانتقال الرقمي | Ministry of Digital Transition and Administrative Reform | MA
  culture-ministry | وزارة الثقافة | Ministry of Culture | EG SY LB JO PS QA AE FR IT RU ES GR
  culture-ministry | وزارة الثقافة والفنون, وزارة الثقافة | Ministry of Culture and Arts | DZ
  culture-ministry | وزارة الشؤون الثقافية, وزارة الثقافة | Ministry of Cultural Affairs | TN
  culture-ministry | وزارة الثقافة والسياحة والآثار, وزارة الثقافة | Ministry of Culture, Tourism and Antiquities | IQ
  culture-ministry | وزارة الثقافة والرياضة والشباب | Ministry of Culture, Sports and Youth | OM
  culture-ministry | وزارة الشباب والثقافة والتواصل, وزارة الثقافة | Ministry of Youth, Culture and Communication | MA
  culture-ministry | وزارة الثقافة والإعلام والسياحة, وزارة الثقافة والإعلام | Ministry of Culture, Information and Tourism | SD
  culture-ministry | وزارة الثقافة والتنمية المعرفية, وزارة الثقافة | Ministry of Culture | LY
  culture-ministry | وزارة الثقافة والفنون والاتصال والعلاقات مع البرلمان, وزارة الثقافة | Ministry of Culture, Arts, Communication and Relations with Parliament | MR
  culture-ministry | وزارة الثقافة والسياحة, وزارة الثقافة | Ministry of Culture and Tourism | TR
  tourism-ministry | وزارة السياحة والآثار, وزارة السياحة | Ministry of Tourism and Antiquities | EG JO PS
  tourism-ministry | وزارة السياحة | Ministry of Tourism | TN SY LB BH
  tourism-ministry | وزارة السياحة والصناعة التقليدية والاقتصاد الاجتماعي والتضامني, وزارة السياحة والصناعة التقليدية, وزارة السياحة | Ministry of Tourism and Handicrafts | MA
  tourism-ministry | وزارة السياحة والصناعة التقليدية, وزارة السياحة | Ministry of Tourism and Handicrafts | DZ
  tourism-ministry | وزارة التراث والسياحة | Ministry of Heritage and Tourism | OM
  labour-ministry | وزارة العمل, وزارة القوى العاملة | Ministry of Labour | EG
  labour-ministry | وزارة العمل | Ministry of Labour | LB JO PS OM BH
  labour-ministry | وزارة العمل والشؤون الاجتماعية, وزارة العمل | Ministry of Labour and Social Affairs | IQ
  labour-ministry | وزارة الشؤون الاجتماعية والعمل, وزارة الشؤون الاجتماعية | Ministry of Social Affairs and Labour | SY YE
  labour-ministry | وزارة العمل والتشغيل والضمان الاجتماعي, وزارة العمل | Ministry of Labour, Employment and Social Security | DZ
  labour-ministry | وزارة التشغيل والتكوين المهني, وزارة التشغيل | Ministry of Employment and Vocational Training | TN
  labour-ministry | وزارة الإدماج الاقتصادي والمقاولة الصغرى والتشغيل والكفاءات, وزارة التشغيل | Ministry of Economic Inclusion, Small Business, Employment and Skills | MA
  labour-ministry | وزارة العمل والتأهيل, وزارة العمل | Ministry of Labour and Rehabilitation | LY
  social-affairs-ministry | وزارة التضامن الاجتماعي, وزارة التضامن | Ministry of Social Solidarity | EG
  social-affairs-ministry | وزارة الشؤون الاجتماعية | Ministry of Social Affairs | TN LB KW LY
  social-affairs-ministry | وزارة التنمية الاجتماعية | Ministry of Social Development | JO PS OM BH
  social-affairs-ministry | وزارة التنمية الاجتماعية والأسرة, وزارة التنمية الاجتماعية | Ministry of Social Development and Family | QA
  social-affairs-ministry | وزارة التضامن الوطني والأسرة وقضايا المرأة, وزارة التضامن الوطني, وزارة التضامن | Ministry of National Solidarity, Family and Women's Affairs | DZ
  social-affairs-ministry | وزارة التضامن والإدماج الاجتماعي والأسرة, وزارة التضامن | Ministry of Solidarity, Social Inclusion and Family | MA
  religious-affairs-ministry | وزارة الأوقاف | Ministry of Religious Endowments | EG SY
  religious-affairs-ministry | وزارة الأوقاف والشؤون والمقدسات الإسلامية, وزارة الأوقاف | Ministry of Awqaf, Islamic Affairs and Holy Places | JO
  religious-affairs-ministry | وزارة الأوقاف والشؤون الدينية, وزارة الأوقاف | Ministry of Awqaf and Religious Affairs | PS OM
  religious-affairs-ministry | وزارة الأوقاف والشؤون الإسلامية, وزارة الأوقاف | Ministry of Awqaf and Islamic Affairs | QA KW MA
  religious-affairs-ministry | وزارة الأوقاف والإرشاد, وزارة الأوقاف | Ministry of Endowments and Guidance | YE
  religious-affairs-ministry | وزارة الشؤون الدينية | Ministry of Religious Affairs | TN
  religious-affairs-ministry | وزارة الشؤون الدينية والأوقاف, وزارة الشؤون الدينية | Ministry of Religious Affairs and Endowments | DZ SD
  religious-affairs-ministry | وزارة الشؤون الإسلامية والتعليم الأصلي, وزارة الشؤون الإسلامية | Ministry of Islamic Affairs and Traditional Education | MR
  information-ministry | وزارة الإعلام | Ministry of Information | SY LB KW BH OM
  information-ministry | وزارة الإعلام والثقافة والسياحة, وزارة الإعلام | Ministry of Information, Culture and Tourism | YE
  information-ministry | وزارة الدولة للإعلام, وزارة الإعلام | Ministry of State for Information | EG
  information-ministry | وزارة الاتصال | Ministry of Communication | DZ
  information-ministry | وزارة الاتصال الحكومي | Ministry of Government Communication | JO
  environment-ministry | وزارة البيئة | Ministry of Environment | EG TN IQ LB JO
  environment-ministry | وزارة البيئة وجودة الحياة, وزارة البيئة | Ministry of Environment and Quality of Life | DZ
  environment-ministry | وزارة البيئة والتغير المناخي, وزارة البيئة | Ministry of Environment and Climate Change | QA
  environment-ministry | وزارة البيئة والتنمية المستدامة, وزارة البيئة | Ministry of Environment and Sustainable Development | MR
  environment-ministry | وزارة البيئة والتمدن والتغير المناخي, وزارة البيئة | Ministry of Environment, Urbanisation and Climate Change | TR
  youth-ministry | وزارة الشباب والرياضة | Ministry of Youth and Sports | EG IQ TN SD YE LB TR
  youth-ministry | وزارة الرياضة والشباب | Ministry of Sports and Youth | SY QA
  youth-ministry | وزارة الشباب | Ministry of Youth | JO DZ LY
  sports-ministry | وزارة الرياضة | Ministry of Sports | DZ LY AE RU FR
  housing-ministry | وزارة الإسكان والمرافق والمجتمعات العمرانية, وزارة الإسكان والمرافق, وزارة الإسكان | Ministry of Housing, Utilities and Urban Communities | EG
  housing-ministry | وزارة السكن والعمران والمدينة والتهيئة العمرانية, وزارة السكن والعمران والمدينة, وزارة السكن | Ministry of Housing, Urban Planning and the City | DZ
  housing-ministry | وزارة إعداد التراب الوطني والتعمير والإسكان وسياسة المدينة, وزارة الإسكان | Ministry of Territorial Planning, Urban Planning, Housing and City Policy | MA
  housing-ministry | وزارة الإعمار والإسكان والبلديات والأشغال العامة, وزارة الإعمار والإسكان, وزارة الإعمار | Ministry of Construction, Housing, Municipalities and Public Works | IQ
  housing-ministry | وزارة الإسكان والتخطيط العمراني, وزارة الإسكان | Ministry of Housing and Urban Planning | OM BH
  housing-ministry | وزارة الإسكان والتعمير, وزارة الإسكان | Ministry of Housing and Construction | LY
  local-government-ministry | وزارة التنمية المحلية والبيئة, وزارة التنمية المحلية | Ministry of Local Development and Environment | EG
  local-government-ministry | وزارة الإدارة المحلية | Ministry of Local Administration | JO YE
  local-government-ministry | وزارة الإدارة المحلية والبيئة, وزارة الإدارة المحلية | Ministry of Local Administration and Environment | SY
  local-government-ministry | وزارة الحكم المحلي | Ministry of Local Government | PS LY
  women-ministry | وزارة الأسرة والمرأة والطفولة وكبار السن, وزارة الأسرة والمرأة, وزارة المرأة | Ministry of Family, Women, Children and Seniors | TN
  women-ministry | وزارة شؤون المرأة | Ministry of Women's Affairs | PS
  migration-ministry | وزارة الهجرة والمهجرين, وزارة الهجرة | Ministry of Migration and Displaced | IQ
  migration-ministry | وزارة المهجرين | Ministry of the Displaced | LB
  military-production-ministry | وزارة الإنتاج الحربي | Ministry of Military Production | EG
  civil-aviation-ministry | وزارة الطيران المدني | Ministry of Civil Aviation | EG
  state-property-ministry | وزارة أملاك الدولة والشؤون العقارية, وزارة أملاك الدولة | Ministry of State Property and Land Affairs | TN
  mojahideen-ministry | وزارة المجاهدين وذوي الحقوق, وزارة المجاهدين | Ministry of Mojahideen and Rights Holders | DZ
  fisheries-ministry | وزارة الصيد والبنى التحتية البحرية والمينائية, وزارة الصيد | Ministry of Fisheries and Maritime and Port Infrastructure | MR
  municipality-ministry | وزارة شؤون البلديات والزراعة, وزارة شؤون البلديات | Ministry of Municipalities Affairs and Agriculture | BH
  emergencies-ministry | وزارة الطوارئ | Ministry of Emergency Situations | RU KZ
`);

/** Further names of the ministries that all states have, in states where they see to more. Columns: slug, names, states. */
const FURTHER_ROWS = tableRows(`
  health-ministry | وزارة الصحة والسكان | EG
  health-ministry | وزارة الصحة العامة والسكان, وزارة الصحة العامة | YE
  health-ministry | وزارة الصحة العامة | LB QA TN
  health-ministry | وزارة الصحة والحماية الاجتماعية | MA
  health-ministry | وزارة الصحة ووقاية المجتمع | AE
  health-ministry | وزارة الصحة والسكان وإصلاح المستشفيات | DZ
  finance-ministry | وزارة الاقتصاد والمالية | MA FR
  finance-ministry | وزارة المالية والاقتصاد الوطني | BH
  finance-ministry | وزارة المالية والتخطيط الاقتصادي | SD
  justice-ministry | وزارة العدل والشؤون الإسلامية والأوقاف | BH
  defence-ministry | وزارة الدفاع الوطني | TN DZ LB TR
  interior-ministry | وزارة الداخلية والبلديات | LB
  interior-ministry | وزارة الداخلية والجماعات المحلية والنقل, وزارة الداخلية والجماعات المحلية | DZ
  interior-ministry | وزارة الداخلية وترقية اللامركزية والتنمية المحلية | MR
  health-ministry | وزارة الصحة الاتحادية | SD
  foreign-ministry | وزارة الخارجية وشؤون المغتربين | YE
  foreign-ministry | وزارة الشؤون الخارجية والتعاون الإفريقي والموريتانيين في الخارج | MR
  foreign-ministry | وزارة الخارجية والتعاون الدولي | SO
`);

const codes = (list = ''): ReadonlySet<string> => new Set(list.split(/\s+/u));
const listed = (cell = ''): string[] => cell.split(',').map((name) => name.trim());

/** Every row, in the order of the table. */
export const MINISTRIES: readonly MinistryRow[] = ROWS.map(
  ([slug = '', nouns, english = '', states]) => ({
    slug,
    nouns: listed(nouns),
    english: english.trim(),
    states: codes(states),
  }),
);

/** What a state calls a body beside the names that all states have for it. */
export function furtherNouns(slug: string, code: string): string[] {
  return FURTHER_ROWS.filter(([row, , states]) => row === slug && codes(states).has(code)).flatMap(
    ([, nouns]) => listed(nouns),
  );
}
