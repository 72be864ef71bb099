### ما يقوله ديبيش بالعربية. تحمل رسائل التشخيص اسم قاعدتها.

## النصوص الثابتة في الطبعات

notice-part = هذا المقطع غير متاح بعد باللغة { $language }، وهو معروض باللغة { $shown }.
notice-story = هذه المادة غير متاحة بعد باللغة { $language }، وهي معروضة باللغة { $shown }.
notice-stale = تُرجم هذا المقطع عن نسخة أقدم من النص.

## الملفات

file-unreadable = تتعذر قراءة `{ $path }`
    .why = { $reason }
file-too-large = حجم `{ $path }` أكبر من اللازم
    .why = حجمه بالبايت { $size }، والحد المسموح به { $limit }

## ملفات Fluent

syntax = تتعذر قراءة هذا المدخل
    .label =
        { $kind ->
            [expected-token] ينقص هنا `{ $detail }`
            [expected-range] لا يصح هذا المحرف هنا
            [expected-message-field] ينقص نص بعد `=`
            [expected-term-field] يحتاج المصطلح إلى نص بعد `=`
            [forbidden-callee] تُكتب أسماء الدوال بحروف كبيرة
            [missing-default-variant] يجب وسم إحدى الصيغ بعلامة `*`
            [missing-value] ينقص نص هنا
            [multiple-default-variants] لا يُوسَم بعلامة `*` إلا صيغة واحدة
            [message-as-selector] لا يمكن الاختيار بحسب رسالة
            [term-as-selector] لا يمكن الاختيار بحسب مصطلح، بل بحسب إحدى خصائصه
            [message-attribute-as-selector] لا يمكن الاختيار بحسب خاصية رسالة
            [term-attribute-as-placeable] لا يمكن عرض خاصية مصطلح
            [unterminated-string] تنقص علامة الاقتباس الختامية
            [positional-after-named] تأتي الوسائط غير المسماة أولًا
            [duplicated-argument] `{ $detail }` مكرر
            [unknown-escape] لا معنى لـ‎`\{ $detail }`‎
            [invalid-unicode-escape] ليس `{ $detail }` محرفًا
            [unbalanced-brace] لا تغلق هذه ‎`{ "}" }`‎ شيئًا
            [expected-expression] ينقص شيء بين القوسين
            [expected-simple-selector] لا يمكن الاختيار إلا بحسب قيمة
            [expected-literal] ينقص هنا نص بين علامتي اقتباس أو عدد
            [tab-indent] تُزاح السطور بمسافات، وهذه علامة جدولة
            [text-begins-with] لا يصح أن يبدأ سطر من النص بـ`{ $detail }`: اكتب `{ "{" }"{ $detail }"{ "}" }`
            [attribute-name] تُكتب الخاصية ‎`.name = text`‎، ويتألف اسمها من حروف لاتينية بلا علامات وأرقام و`-` و`_`
            [unclosed-placeable] ينقص هنا ‎`{ "}" }`‎ لإغلاق ما فتحه ‎`{ "{" }`‎
            [no-equals-sign] ينقص هنا `=`: تُكتب الرسالة `name = text`، وتُزاح بقية سطور النص
           *[other] يوجد خطأ هنا
        }
    .why =
        { $left-out ->
            [rest] تتعذر قراءة بقية النص، فيُستبعد المدخل كله: لا يُعرض نصف نص
           *[entry] يُستبعد هذا المدخل، ويُستعمل باقي الملف
        }
nesting-too-deep = تتداخل في هذا المدخل أقواس أكثر من الحد ({ $limit })
    .why = يُستبعد هذا المدخل، ويُستعمل باقي الملف
duplicate-message = `{ $name }` معرَّف مرتين
    .label = هذا التعريف مهمل
    .help = احذف أحد التعريفين أو غيّر اسمه
duplicate-attribute = الخاصية `{ $name }` معرَّفة مرتين
    .help = احذف أحد التعريفين
unknown-variable = لا يوجد متغير ‎`{ "{" } ${ $name } { "}" }`‎
    .label = ليس من المعطيات ولا من متغيرات الأصل
    .help = قارن الاسم بمعطيات المادة أو بالأصل
    .suggest = هل تقصد ‎`{ "{" } ${ $suggestion } { "}" }`‎؟
unknown-message = لا توجد رسالة `{ $name }`
    .label = لا تحيل إلى شيء
unknown-term = لا يوجد مصطلح ‎`{ $name }`‎
    .label = لا يحيل إلى شيء
    .help = عرّفه في المصطلحات المشتركة لهذه اللغة
unknown-attribute = لا توجد خاصية `{ $name }`
    .label = لا تحيل إلى شيء
no-value = لـ`{ $name }` خصائص وليس له نص
    .label = لا شيء يُعرض هنا
broken-reference = تتعذر قراءة `{ $name }`
    .label = يحيل إلى مدخل تتعذر قراءته
cyclic-reference = يحيل `{ $name }` إلى نفسه
    .label = يعود إلى حيث بدأ
unknown-function = لا توجد دالة `{ $name }`
    .label = غير معروفة
    .help = الدوال هي `NUMBER` و`DATETIME` و`LIST` و`NAME`
function-argument = لا تقبل `{ $function }` هذه القيمة
    .label = من نوع آخر
    .help = تقبل `NUMBER` الأعداد، و`DATETIME` التواريخ والأوقات، و`LIST` القوائم، و`NAME` المناطق واللغات
function-error = أخفقت `{ $function }`
    .why = { $reason }
no-locale-data = لا تتوافر بيانات لكتابة هذه القيمة بهذه اللغة
unknown-option = ليس لـ`{ $function }` خيار `{ $option }`
    .help = خياراتها: { $expected }
invalid-option = ليست `{ $value }` من قيم الخيار `{ $option }` في `{ $function }`
    .help = اكتب { LIST($expected, type: "disjunction") }
unsupported-option = لا تقبل `{ $function }` هنا الخيار `{ $option }` بالقيمة `{ $value }`
    .help = احذف الخيار أو اختر تركيبًا آخر
output-limit = يتجاوز حجم الرسالة الحد المسموح به بالبايت ({ $limit })
work-limit = تتطلب الرسالة خطوات أكثر من الحد ({ $limit })
depth-limit = تحيل الرسائل بعضها إلى بعض بعمق يتجاوز الحد ({ $limit })

## التوسيم

undefined-link = ليس في المادة رابط `{ $label }`
    .help = استعمل تسمية تعرّفها المادة
    .suggest = هل تقصد `{ $suggestion }`؟
forbidden-url = لا يجوز أن يؤدي رابط إلى `{ $url }`
    .help = العناوين المسموح بها هي http وhttps وmailto وtel والعناوين النسبية
forbidden-element = لا يجوز أن تحتوي رسالة على `{ $name }`
unbalanced-element = `{ $name }` مفتوح دون إغلاق، أو العكس
folded-paragraph = لا يمكن هنا بدء فقرة جديدة بسطر فارغ
    .why = الرسالة ليست وحدها في فقرتها

## المواد

missing-source-message = ينقص `{ $name }` في النص الأصلي
    .label = ذُكر هنا
    .help = اكتب `{ $name }` بلغة الأصل، أو احذفه من المادة
skeleton-text = تحتوي المادة على إحالات لا على نصوص
    .label = هذا نص
    .help = اكتب النص في رسالة وأحل إليها: `{ "{" } id { "}" }`
skeleton-html = لا يجوز أن تحتوي المادة على HTML
skeleton-reference = هذه ليست إحالة
    .help = اكتب `{ "{" } id { "}" }` أو `{ "{" } id.attribute { "}" }`
skeleton-link = لا يجوز أن يؤدي رابط إلى `{ $url }`
    .help = العناوين المسموح بها هي http وhttps وmailto وtel والعناوين النسبية
skeleton-depth = تتداخل الكتل بعمق يتجاوز الحد ({ $limit })
unclosed-front-matter = لا تُغلق الترويسة أبدًا
    .label = فُتحت هنا
    .help = اختمها بسطر `+++`
updated-before-published = حُدّثت المادة قبل نشرها

## TOML

toml-syntax = هذا ليس TOML
    .label = { $detail }
missing-value = تنقص قيمة بعد `=`
unquoted-text = يُكتب النص بين علامتي اقتباس
    .help = اكتب `"{ $value }"`
duplicate-key = `{ $key }` معيَّن مرتين
impossible-date = لا وجود لهذا التاريخ
impossible-time = لا وجود لهذا الوقت
unknown-key = لا يوجد مفتاح `{ $key }`
    .help = المفاتيح الممكنة هنا: { $expected }
    .suggest = هل تقصد `{ $suggestion }`؟
missing-key = ينقص `{ $missing }` في `{ $key }`
wrong-type = نوع `{ $key }` خاطئ
    .label = النوع هنا `{ $found }` والمنتظر `{ $expected }`
unknown-value = ليست `{ $value }` من قيم `{ $key }`
    .help = اكتب { LIST($expected, type: "disjunction") }
    .suggest = هل تقصد `{ $suggestion }`؟
invalid-locale = ليس `{ $value }` رمز لغة
    .help = اكتب رمزًا مثل `fr` أو `ar-MA` أو `zh-Hant`
duplicate-locale = `{ $value }` مكرر
unlisted-locale = ليس `{ $value }` من لغات المجموعة
    .help = أضفه إلى `locales`
fallback-to-self = لا يمكن أن يحل `{ $value }` محل نفسه
ambiguous-locale-folder = يقابل `{ $value }` مجلدان
    .why = يُستعمل `{ $used }` ويُهمل `{ $ignored }`
invalid-resource = ليس `{ $value }` مسار مورد
reserved-resource = `{ $value }` محجوز
url-not-absolute = ليس `{ $value }` عنوانًا كاملًا
    .help = اكتبه مبدوءًا بـ‎`https://`‎
invalid-message-id = ليس `{ $value }` اسم رسالة
coverage-out-of-range = ليس `{ $value }` نسبة
    .help = اكتب عددًا من 0 إلى 1
unknown-time-zone = لا توجد منطقة زمنية `{ $value }`
    .help = اكتب اسمًا مثل `Africa/Casablanca`
    .suggest = هل تقصد `{ $suggestion }`؟

## المعطيات

unsupported-number = ليس `{ $value }` عددًا عشريًا
    .help = اكتب أرقامًا، مع نقطة قبل الكسر
unsupported-fact = `{ $key }` من نوع لا يصلح لأي معطى
unknown-fact-kind = `{ $key }` من نوع غير معروف
    .help = للمعطى أحد المفاتيح { LIST($expected, type: "disjunction") }
    .suggest = هل تقصد `{ $suggestion }`؟
empty-list = `{ $key }` قائمة فارغة
invalid-year = ليس `{ $value }` سنة
invalid-code = ليس `{ $value }` رمزًا
unknown-unit = ليس `{ $value }` وحدة يمكن كتابتها
    .help = اكتب وحدة من وحدات CLDR مثل `kilometer`
    .suggest = هل تقصد `{ $suggestion }`؟
invalid-fact-name = لا يصلح `{ $name }` اسمًا لمعطى
    .help = يبدأ الاسم بحرف لاتيني، ويتألف من حروف وأرقام و`-` و`_`
reserved-fact-name = `{ $name }` معطى موجود من قبل
wrong-fact-kind = لا يمكن أن تكون `{ $value }` قيمة `{ $key }`
    .label = المنتظر `{ $expected }`
range-order = ينتهي المدى `{ $key }` قبل أن يبدأ
range-mixed = طرفا المدى `{ $key }` من نوعين مختلفين
range-kind = أحد طرفي المدى `{ $key }` ليس عددًا ولا تاريخًا ولا وقتًا
range-self = لا يمكن أن يكون المدى `{ $key }` طرفًا لنفسه
range-unknown-name = يذكر المدى `{ $key }` معطى غير موجود
    .suggest = هل تقصد `{ $suggestion }`؟
range-name-here = لا يمكن لمدى داخل معطى آخر أن يذكر معطى

## الترميز

byte-order-mark = يبدأ الملف بعلامة ترتيب البايتات
    .help = احفظه بترميز UTF-8 دونها
invalid-utf8 = الملف ليس بترميز UTF-8 عند البايت { $offset }
    .why = يُستبعد المدخل الذي يقع فيه، ويُستعمل باقي الملف
    .help = احفظ الملف بترميز UTF-8

## السجل

ledger-syntax = تتعذر قراءة هذا السطر من السجل
    .label = { $reason }
    .why = يبقى السطر كما هو، ويُستعمل باقي الملف
ledger-version = هذا السطر من السجل من الإصدار { $version } الذي لا يعرفه هذا البرنامج
    .why = يبقى السطر كما هو، ويُستعمل باقي الملف
ledger-source = ليس هذا النص الأصلي هو الذي تدل عليه بصمته
    .why = عُدّل السطر، فيبقى كما هو ولا يُستعمل

## المواد المقروءة

import-front-matter = ترويسة المقال ليست جزءًا من المادة
    .help = مكان المعطيات والوسوم في ترويسة المادة
import-html = حُذفت وسوم HTML من المقال وبقي نصها
    .label = هذا أولها
import-depth = تتداخل القوائم والاقتباسات بعمق يتجاوز الحد ({ $limit })، فيصير ما هو أعمق فقرات
