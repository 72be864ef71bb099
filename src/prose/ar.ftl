### ما يقوله ديبيش بالعربية. تحمل رسائل التشخيص اسم قاعدتها.

severity-error = خطأ
severity-warning = تحذير
severity-info = معلومة
severity-note = ملاحظة
severity-help = نصيحة

## النصوص الثابتة في الطبعات

notice-part = هذا المقطع غير متاح بعد باللغة { $language }، وهو معروض باللغة { $shown }.
notice-story = هذه المادة غير متاحة بعد باللغة { $language }، وهي معروضة باللغة { $shown }.
notice-stale = تُرجم هذا المقطع عن نسخة أقدم من النص.

## سطر الأوامر

partly-translated =
    { $count ->
        [zero] كل المقاطع ({ $total }) متاحة باللغة { $language }، ولا شيء منها معروض باللغة { $shown }
        [one] مقطع واحد من أصل { $total } غير متاح بعد باللغة { $language }، وهو معروض باللغة { $shown }
        [two] مقطعان من أصل { $total } غير متاحين بعد باللغة { $language }، وهما معروضان باللغة { $shown }
        [few] { $count } مقاطع من أصل { $total } غير متاحة بعد باللغة { $language }، وهي معروضة باللغة { $shown }
        [many] { $count } مقطعًا من أصل { $total } غير متاحة بعد باللغة { $language }، وهي معروضة باللغة { $shown }
       *[other] { $count } مقطع من أصل { $total } غير متاحة بعد باللغة { $language }، وهي معروضة باللغة { $shown }
    }
partly-withheld =
    { $count ->
        [zero] كل المقاطع ({ $total }) متاحة باللغة { $language }، ولم يُحذف منها شيء
        [one] مقطع واحد من أصل { $total } غير متاح بعد باللغة { $language }، وقد حُذف
        [two] مقطعان من أصل { $total } غير متاحين بعد باللغة { $language }، وقد حُذفا
        [few] { $count } مقاطع من أصل { $total } غير متاحة بعد باللغة { $language }، وقد حُذفت
        [many] { $count } مقطعًا من أصل { $total } غير متاحة بعد باللغة { $language }، وقد حُذفت
       *[other] { $count } مقطع من أصل { $total } غير متاحة بعد باللغة { $language }، وقد حُذفت
    }
partly-stale = بعض المقاطع أقدم من الأصل
not-translated = هذه المادة غير متاحة بعد باللغة { $language }، وهي معروضة باللغة { $shown }
strict-not-met = لم يُترجم كل شيء
    .why = لا يقبل ‎`--strict`‎ الطبعة إلا إذا كان كل مقطع فيها مترجمًا ومواكبًا للأصل
page-needs-html = ينتج ‎`--page`‎ صفحة HTML
    .help = أضف ‎`--format html`‎
no-catalog = لا توجد مجموعة مواد في `{ $path }`
    .help = حدّد المجلد الذي يضم المواد واللغات بالخيار ‎`--catalog DIR`‎
no-stories = ليس في المجموعة أي مادة
    .why = لا يوجد ملف ‎`.md`‎ يبدأ بـ`+++`، ولا ملف ‎`.ftl`‎ بلغة الأصل ({ $source })
    .help = حدّد لغة أصل أخرى بالخيار ‎`--source TAG`‎، أو المجلد بالخيار ‎`--catalog DIR`‎
unknown-story = لا توجد مادة `{ $name }`
    .help = يعرض `depeche list` المواد الموجودة
    .suggest = هل تقصد `{ $suggestion }`؟
several-stories = في المجموعة عدة مواد: حدّد واحدة منها
    .help =
        { $more ->
            [0] فيها: { $stories }
           *[other] منها: { $stories }
        }
unknown-fact = ليس في المادة معطى `{ $name }`
    .help = الأسماء المعروفة فيها: { $expected }
    .suggest = هل تقصد `{ $suggestion }`؟
operation-failed = تعذّر إتمام العملية: { $reason }
cannot-write = تتعذر كتابة `{ $path }`
    .why = { $reason }
file-not-found = `{ $path }` غير موجود
file-unreadable = تتعذر قراءة `{ $path }`
    .why = { $reason }
file-outside = `{ $path }` خارج المجموعة
file-too-large = حجم `{ $path }` أكبر من اللازم
    .why = حجمه بالبايت { $size }، والحد المسموح به { $limit }
file-changed = تغيّر `{ $path }` أثناء تنفيذ الأمر، فتُرك كما هو
    .help = أعد تنفيذ الأمر
catalog-locked = يكتب أمر آخر في المجموعة الآن
    .why =
        { $holder ->
            [unknown] القفل `.depeche/lock` بيده
           *[known] الأمر `{ $command }`، العملية { $process } على الجهاز { $host }، منذ { $since }
        }
    .help = أعد تنفيذ الأمر بعد انتهاء الأمر الآخر
waiting-for-lock =
    في الانتظار: يكتب في المجموعة الآن { $holder ->
        [unknown] أمر آخر
       *[known] الأمر `{ $command }` (العملية { $process } على الجهاز { $host }، منذ { $since })
    }
result-in-catalog = `{ $path }` ملف من ملفات المجموعة
    .why = لا يُكتب الناتج أبدًا فوق ما أُنتج منه
    .help = اختر ملفًا آخر

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

## التدقيق: الملفات

mixed-line-ends = تنتهي الأسطر بطريقتين
    .label = معظم الأسطر الأخرى تنتهي بطريقة أخرى
    .help = احفظ الملف بنوع واحد من نهايات الأسطر
missing-final-newline = السطر الأخير بلا نهاية سطر
not-nfc = حُفظ `{ $text }` مجزّأً
    .label = الحروف منفصلة عن علاماتها
    .help = احفظ النص بالصيغة NFC من يونيكود
orphan-file = لا يترجم `{ $name }` أي ملف من ملفات الأصل
    .help = احذفه، أو سمِّه باسم الملف الذي يترجمه
    .suggest = هل هو ترجمة `{ $suggestion }`؟
orphan-locale = لا يرد المجلد `{ $name }` في الإعدادات مع أن فيه ترجمات
    .help = أضف اللغة إلى `locales` في `depeche.toml`، أو احذف المجلد
missing-file =
    { $count ->
        [zero] `{ $name }` غير مترجم: بلا رسائل
        [one] `{ $name }` غير مترجم: رسالة واحدة
        [two] `{ $name }` غير مترجم: رسالتان
        [few] `{ $name }` غير مترجم: { $count } رسائل
        [many] `{ $name }` غير مترجم: { $count } رسالة
       *[other] `{ $name }` غير مترجم: { $count } رسالة
    }

## التدقيق: المقارنة بالأصل

missing-message = `{ $name }` غير مترجم
    .help = يرى القراء الأصل إلى أن يُترجم
missing-attribute =
    { $part ->
        [value] نص الرسالة غير مترجم، ولم يُترجم إلا خصائصها
       *[other] الخاصية `{ $name }` غير مترجمة
    }
    .label = ليس لها هذا الجزء
obsolete-message = ليس في الأصل رسالة `{ $name }`
    .label = لا تظهر في أي مكان
    .help = احذفها
    .suggest = هل أصبح اسمها `{ $suggestion }`؟
obsolete-attribute = ليس في الأصل خاصية `{ $name }` هنا
    .label = لا تظهر في أي مكان
    .help = احذفها
missing-variable = يعرض الأصل ‎`{ "{" } ${ $name } { "}" }`‎ ولا يعرضه هذا النص
    .help = اعرض القيمة، أو اختر النص بحسبها وقلها بالكلمات
missing-term = يستعمل الأصل المصطلح ‎`{ "{" } { $name } { "}" }`‎ ولا يستعمله هذا النص
    .help = استعمل المصطلح ليتغير النص بتغيره
missing-reference = يعرض الأصل الرسالة `{ "{" } { $name } { "}" }` ولا يعرضها هذا النص
    .help = أحِل إليها ليتغير النص بتغيرها
missing-function = ينسّق الأصل ‎`${ $name }`‎ بالدالة `{ $function }` ولا ينسّقه بها هذا النص
    .label = معروض من دونها
ignored-argument = لا يفعل المصطلح ‎`-{ $term }`‎ شيئًا بالوسيط `{ $name }`
    .label = لا يغيّر شيئًا
    .help = أضف إلى المصطلح صيغة لهذا الوسيط، أو احذف الوسيط

## التدقيق: صيغ العدد

missing-plural-category = ينقص نص { $missing }
    .label = أعداد مثل { $examples } تأخذ النص الافتراضي
    .help = اللغة: { $language }؛ أضف { $missing }
impossible-plural-category = لا يقع أي عدد في الفئة `{ $name }` في هذه اللغة: { $language }
    .label = لا تظهر أبدًا
    .help = احذف الصيغة
plural-kind =
    { $kind ->
        [ordinal] يَعُدّ الأصل بالمتغير ‎`${ $name }`‎ وهذا النص يرتّب به
       *[cardinal] يرتّب الأصل بالمتغير ‎`${ $name }`‎ وهذا النص يَعُدّ به
    }
    .help =
        { $kind ->
            [ordinal] اختر من دون ‎`type: "ordinal"`‎
           *[cardinal] اختر بحسب `NUMBER(${ $name }, type: "ordinal")`
        }
duplicate-variant = الصيغة `[{ $name }]` مكررة
    .label = لا تظهر أبدًا
    .help = احذف إحدى الصيغتين
unreachable-variant = لا يصل أي عدد إلى الصيغة `[{ $name }]`
    .label = حلّ عدد محدد محلها
    .help = احذف إحدى الصيغتين
unknown-variant = ليس في الأصل هنا صيغة `[{ $name }]`
    .label = لا تظهر أبدًا
    .help = صيغ الأصل: { $expected }
    .suggest = هل تقصد `[{ $suggestion }]`؟
missing-variant = في الأصل صيغ ليست في هذا النص: { $missing }
    .help = من دونها يظهر للقراء النص الافتراضي

## التدقيق: المعطيات

figure-mismatch =
    { $case ->
        [extra] ليس في الأصل الرقم { $found }
        [lost] ينقص الرقم { $expected } الوارد في الأصل
       *[other] في الأصل { $expected } وفي هذا النص { $found }
    }
    .help = قارن الأرقام
time-mismatch = في الأصل { $expected } وفي هذا النص { $found }
    .help = قارن الأوقات
date-mismatch = في الأصل «{ $expected }» وفي هذا النص «{ $found }»
    .help = قارن الأشهر
url-mismatch = ينقص العنوان `{ $expected }` الوارد في الأصل
    .help = أوصل القراء إلى الصفحة نفسها
email-mismatch = ينقص عنوان البريد الإلكتروني `{ $expected }` الوارد في الأصل
    .help = عنوان البريد الإلكتروني واحد في كل اللغات
name-mismatch = ينقص الاسم «{ $expected }» الوارد في الأصل
    .help = تحقق من كتابته
literal-figure = يحمل المعطى `{ $name }` الرقم { $found }
    .label = يبقى على حاله حين يتغير المعطى
    .help = اكتب ‎`{ "{" } ${ $name } { "}" }`‎

## التدقيق: الوسوم

markup-mismatch =
    { $kind ->
        [emphasis] مقاطع بخط مائل: { $expected } في الأصل، { $found } في هذا النص
        [strong] مقاطع بخط عريض: { $expected } في الأصل، { $found } في هذا النص
        [code] مقاطع برمجية: { $expected } في الأصل، { $found } في هذا النص
       *[link] روابط: { $expected } في الأصل، { $found } في هذا النص
    }
missing-element = `<{ $name }>`: { $expected } في الأصل، { $found } في هذا النص
    .help = ضع الوسم على المقطع نفسه
extra-element = `<{ $name }>`: { $expected } في الأصل، { $found } في هذا النص
    .label = ليس في الأصل

## التدقيق: اللغة والطباعة

french-spacing = تنقص المسافة غير المنقسمة بجانب `{ $mark }`
    .label = ناقصة أو من نوع آخر
straight-apostrophe = فاصلة عليا مستقيمة
    .label = تُكتب في الطباعة `’`
straight-quote = علامتا اقتباس مستقيمتان
    .label = لا تبينان أين يبدأ الاقتباس ولا أين ينتهي
quotation-marks = لا يُفتح الاقتباس بالعلامة `{ $mark }` في هذه اللغة: { $language }
    .help = اكتب { $expected }
spanish-marks = تنقص العلامة `{ $mark }` في أول الجملة
arabic-punctuation = وردت `{ $mark }` مكان `{ $expected }`
mixed-digits = كُتب { $found } بأرقام غير أرقام بقية النص
    .help = اكتب كل الأعداد بالأرقام نفسها
ellipsis = ثلاث نقط بدل علامة الحذف
    .label = اكتب `…`
end-punctuation = ينتهي الأصل بـ`{ $expected }` وهذا النص بـ`{ $found }`
double-space = مسافتان متتاليتان
trailing-space = مسافات في آخر السطر
unbalanced-brackets = لا مقابل للقوس `{ $mark }`
unbalanced-quotes = لا مقابل لعلامة الاقتباس `{ $mark }`
repeated-word = «{ $word }» مكررة

## التدقيق: الخفي والخادع

bidi-control = علامة الاتجاه { $code } لا تُغلق، أو تفرض ترتيب النص
    .help = أغلقها، أو احذفها
zero-width = محرف عرضه صفر: { $code }
    .label = لا يراه أحد
control-character = لا يمكن عرض { $code }
    .label = لا يرى أحد المقصود به
confusable-letter = الحرف `{ $letter }` ({ $code }) من كتابة غير كتابة الكلمة «{ $word }»
    .label = يشبه حرفًا من الكتابة الأخرى
    .help = اكتب الحرف من جديد

## التدقيق: الشبهات

identical-to-source = النص هو نص الأصل نفسه
    .help = ترجمه
length = عدد الحروف: { $expected } في الأصل، { $found } في هذا النص
    .help = هل النص كامل، وهل هو نص هذه الرسالة؟
inconsistent-translation = يقول الأصل الشيء نفسه في { $where } حيث الترجمة مختلفة
    .help = هناك: «{ $other }»
glossary-term = لم يُترجم «{ $term }» كما ورد في المسرد
    .help = استعمل { LIST($expected, type: "disjunction") }
wrong-script = ليس النص بكتابة هذه اللغة: { $language }
wrong-language = اللغة المنتظرة: { $language }؛ اللغة الظاهرة: { $shown }

## التدقيق: المواد

unused-message = الرسالة `{ $name }` لا يعرضها أي هيكل
    .help = اذكرها في المادة، أو احذفها
unused-fact = المعطى `{ $name }` لا تستعمله أي رسالة
    .help = استعمله، أو احذفه
borrowed-term = المصطلح ‎`{ $name }`‎ مأخوذ من الأصل (اللغة: { $language })
    .help = عرّفه في المصطلحات المشتركة لهذه اللغة

## التدقيق: تعليقات المدقق

useless-allowance = لا تبلّغ القاعدة `{ $name }` عن شيء هنا
    .help = احذفها من التعليق
unknown-rule = لا توجد قاعدة `{ $name }`
    .help = يسرد `depeche check --explain` القواعد
    .suggest = هل تقصد `{ $suggestion }`؟

## التدقيق: التقارير

check-source = الأصل
check-fix = تصحيح
check-help-fix =
    { $count ->
        [zero] لا يمكن للخيار ‎`--fix`‎ تصحيح أي ملاحظة
        [one] يمكن للخيار ‎`--fix`‎ تصحيح ملاحظة واحدة
        [two] يمكن للخيار ‎`--fix`‎ تصحيح ملاحظتين
        [few] يمكن للخيار ‎`--fix`‎ تصحيح { $count } ملاحظات
        [many] يمكن للخيار ‎`--fix`‎ تصحيح { $count } ملاحظة
       *[other] يمكن للخيار ‎`--fix`‎ تصحيح { $count } ملاحظة
    }
check-clean =
    { $files ->
        [zero] لم يُدقَّق أي ملف
        [one] دُقِّق ملف واحد: لا ملاحظات
        [two] دُقِّق ملفان: لا ملاحظات
        [few] دُقِّقت { $files } ملفات: لا ملاحظات
        [many] دُقِّق { $files } ملفًا: لا ملاحظات
       *[other] دُقِّق { $files } ملف: لا ملاحظات
    }
check-summary =
    { $files ->
        [zero] لم يُدقَّق أي ملف
        [one] دُقِّق ملف واحد
        [two] دُقِّق ملفان
        [few] دُقِّقت { $files } ملفات
        [many] دُقِّق { $files } ملفًا
       *[other] دُقِّق { $files } ملف
    }
check-known =
    { $count ->
        [zero] لا ملاحظات معروفة من قبل (الملف المرجعي)
        [one] ملاحظة واحدة معروفة من قبل (الملف المرجعي)
        [two] ملاحظتان معروفتان من قبل (الملف المرجعي)
        [few] { $count } ملاحظات معروفة من قبل (الملف المرجعي)
        [many] { $count } ملاحظة معروفة من قبل (الملف المرجعي)
       *[other] { $count } ملاحظة معروفة من قبل (الملف المرجعي)
    }
check-column-locale = اللغة
check-column-errors = أخطاء
check-column-warnings = تحذيرات
check-column-infos = معلومات
check-fixed = التصحيحات: { $count }؛ الملفات: { $files }
check-nothing-to-fix = لا شيء يمكن تصحيحه آليًا
check-baseline-written =
    { $count ->
        [zero] لم تُكتب أي ملاحظة في `{ $path }`
        [one] كُتبت ملاحظة واحدة في `{ $path }`
        [two] كُتبت ملاحظتان في `{ $path }`
        [few] كُتبت { $count } ملاحظات في `{ $path }`
        [many] كُتبت { $count } ملاحظة في `{ $path }`
       *[other] كُتبت { $count } ملاحظة في `{ $path }`
    }
check-progress = جارٍ التدقيق
check-scaffold = للترجمة:
l10n-invalid = لا يمكن استعمال `{ $path }`
    .why = { $reason }
baseline-invalid = ليس `{ $path }` ملفًا مرجعيًا لهذا البرنامج
    .why = { $reason }
nothing-to-check = ليس أي من هذه المسارات أو اللغات في المشروع
    .help = اللغات: { $expected }
not-a-target =
    { $is-source ->
        [yes] `{ $name }` هي لغة الأصل، فلا يُترجم إليها
       *[no] لا تُترجم المجموعة إلى اللغة `{ $name }`
    }
    .help = اللغات التي تُترجم إليها: { $expected }
ledger-syntax = تتعذر قراءة هذا السطر من السجل
    .label = { $reason }
    .why = يبقى السطر كما هو، ويُستعمل باقي الملف
ledger-version = هذا السطر من السجل من الإصدار { $version } الذي لا يعرفه هذا البرنامج
    .why = يبقى السطر كما هو، ويُستعمل باقي الملف
ledger-source = ليس هذا النص الأصلي هو الذي تدل عليه بصمته
    .why = عُدّل السطر، فيبقى كما هو ولا يُستعمل
upkeep-synced = الترجمات المسجلة: { $count }
upkeep-nothing-new = لا جديد يُسجَّل
upkeep-waiting = في انتظار قرار: { $count }؛ انظر `depeche diff`
upkeep-accepted = الترجمات المقبولة: { $count }
upkeep-adopted = ترجمات سُجّلت على أنها مواكبة للأصل: { $count }
no-git = لا يوجد برنامج `git` لقراءة تاريخ التعديلات
    .help = يبدأ `depeche sync` سجلًا من دونه، ويعدّ كل ترجمة مواكبة للأصل الحالي
no-history = ليس للمجموعة تاريخ تعديلات في git
    .help = يبدأ `depeche sync` سجلًا من دونه، ويعدّ كل ترجمة مواكبة للأصل الحالي
history-incomplete =
    { $kind ->
        [shallow] ليس في هذه النسخة من المستودع إلا جزء من تاريخ git (نسخة سطحية)
       *[partial] تنقص محتويات من تاريخ git (نسخة جزئية)
    }
    .why = الترجمات الأقدم من هذا الجزء ستُعدّ مواكبة للأصل الحالي
    .help =
        { $kind ->
            [shallow] اجلب الباقي بالأمر `git fetch --unshallow`
           *[partial] استخدم نسخة أُنشئت من دون ‎`--filter`‎
        }
git-failed = لم يتمكن `git` من قراءة تاريخ التعديلات
    .why = { $reason }
upkeep-nothing-to-accept = لا شيء متقادم أو معدَّل هنا
upkeep-none-accepted = لم تُقبل أي ترجمة
upkeep-left-stale =
    { $count ->
        [zero] لا ترجمات متقادمة باقية
        [one] ترجمة واحدة لا تزال متقادمة: لم يقتصر تغيّر الأصل على علامات الترقيم أو المسافات أو حالة الأحرف
        [two] ترجمتان لا تزالان متقادمتين: لم يقتصر تغيّر الأصل على علامات الترقيم أو المسافات أو حالة الأحرف
        [few] { $count } ترجمات لا تزال متقادمة: لم يقتصر تغيّر الأصل على علامات الترقيم أو المسافات أو حالة الأحرف
        [many] { $count } ترجمة لا تزال متقادمة: لم يقتصر تغيّر الأصل على علامات الترقيم أو المسافات أو حالة الأحرف
       *[other] { $count } ترجمة لا تزال متقادمة: لم يقتصر تغيّر الأصل على علامات الترقيم أو المسافات أو حالة الأحرف
    }
upkeep-left-touched =
    { $count ->
        [zero] لا ترجمات تنتظر التأكيد
        [one] ترجمة واحدة تغيّرت مع أصلها ولا تزال تنتظر التأكيد
        [two] ترجمتان تغيّرتا مع أصلهما ولا تزالان تنتظران التأكيد
        [few] { $count } ترجمات تغيّرت مع أصلها ولا تزال تنتظر التأكيد
        [many] { $count } ترجمة تغيّرت مع أصلها ولا تزال تنتظر التأكيد
       *[other] { $count } ترجمة تغيّرت مع أصلها ولا تزال تنتظر التأكيد
    }
upkeep-left-help = يعرض `depeche diff` ما بقي؛ وبعد قراءته يقبله `depeche accept` من دون ‎`--trivial`‎
upkeep-left-new =
    { $count ->
        [zero] كل الترجمات مسجلة
        [one] ترجمة واحدة لم تُسجَّل بعد: يسجلها `depeche sync`
        [two] ترجمتان لم تُسجَّلا بعد: يسجلهما `depeche sync`
        [few] { $count } ترجمات لم تُسجَّل بعد: يسجلها `depeche sync`
        [many] { $count } ترجمة لم تُسجَّل بعد: يسجلها `depeche sync`
       *[other] { $count } ترجمة لم تُسجَّل بعد: يسجلها `depeche sync`
    }
upkeep-left-missing =
    { $count ->
        [zero] كل النصوص مترجمة
        [one] نص واحد غير مترجم بعد
        [two] نصان غير مترجمين بعد
        [few] { $count } نصوص غير مترجمة بعد
        [many] { $count } نصًا غير مترجم بعد
       *[other] { $count } نص غير مترجم بعد
    }
upkeep-nothing-open = كل الترجمات مواكبة للأصل
upkeep-more = وغيرها: { $count }
upkeep-state =
    { $state ->
        [cosmetic] تغيّر الأصل: علامات الترقيم أو المسافات أو حالة الأحرف
        [textual] تغيّر الأصل: الصياغة
        [structural] تغيّر الأصل: القيم أو الأرقام أو الروابط أو الوسوم
       *[touched] تغيّر الأصل والترجمة معًا
    }
status-translated = مترجمة
status-stale = متقادمة
status-missing = ناقصة
status-left = كلمات باقية
status-gate = جاهزة للنشر
status-yes = نعم
status-no = لا
status-no-because = لا: { $reasons }
status-wants = { $is } (المطلوب { $wanted })
status-shared = مشترك
status-all = كل المواد
status-title = حالة الترجمات
status-unit = كلمات (رسائل)
stale-translation = تُرجم `{ $name }` عن نص أصلي أقدم
    .label =
        { $state ->
            [cosmetic] تغيرت منذئذ علامات الترقيم أو المسافات أو حالة الأحرف
            [structural] تغيرت منذئذ قيم أو أرقام أو روابط أو وسوم
           *[textual] تغيرت الصياغة منذئذ
        }
    .help = يعرض `depeche diff` ما تغيّر؛ صحّح الترجمة، أو أكّد صحتها بالأمر `depeche accept`
touched-translation = تغيّر `{ $name }` مع أصله
    .help = أكّده بالأمر `depeche accept`
ledger-unrecorded = لا يعرف السجل `{ $name }`
    .help = يسجّله الأمر `depeche sync`

## الاستيراد: المواد

import-front-matter = ترويسة المقال ليست جزءًا من المادة
    .help = مكان المعطيات والوسوم في ترويسة المادة
import-html = حُذفت وسوم HTML من المقال وبقي نصها
    .label = هذا أولها
import-depth = تتداخل القوائم والاقتباسات بعمق يتجاوز الحد ({ $limit })، فيصير ما هو أعمق فقرات
import-flattened = فقدت الرسالة `{ $name }` وسومها
    .why = لا تستطيع رسائل هذه المجموعة التعبير عنها
import-value-lost = لم يعد في النص الجديد للرسالة `{ $name }` ما يعرضه ‎`{ $placeable }`‎، أي «{ $found }»
    .help = إن تغيّرت القيمة فعدّل المعطى وأعد كتابة الإحالة إليه في النص
import-own-skeleton = للملف `{ $path }` ترتيب خاص به
    .help = تحقق من أنه ما زال يناسب المادة
import-unconfirmed = ترجمات قُرنت بفقراتها الأصلية استنادًا إلى الترتيب والطول وحدهما: { $count }
    .help = لا يؤكد ذلك رقم ولا اسم ولا رابط؛ راجع { $names }
import-unlisted-locale = ليست هذه اللغة من لغات المجموعة: { $locale }
    .help = أضفها إلى `locales` في `depeche.toml`

## الاستيراد: قراءة الملفات

import-empty = لا نص في `{ $path }`
import-binary = ليس `{ $path }` ملفًا نصيًا
    .why = البايت { $offset } محرف تحكّم
    .help = تُقرأ المقالات من نص عادي أو Markdown أو HTML أو DOCX
import-unsupported = لا تُقرأ المقالات من ملفات مثل `{ $path }` ({ $format })
    .help = احفظه بصيغة نص عادي أو Markdown أو HTML أو DOCX
import-not-what-it-says = ليس `{ $path }` ملف { $format } كما ذُكر
    .help = حدّد نوعه بالخيار ‎`--format`‎، أو احفظه من جديد
import-encoding = ترميز `{ $path }` ليس { $encoding }
    .why = لا يمكن قراءة البايت { $offset } (السطر { $line }، العمود { $column })
    .help = حدّد ترميزه بالخيار ‎`--encoding`‎
    .suggest = يبدو أنه { $suggestion }؛ جرّب ‎`--encoding { $suggestion }`‎
import-too-large = يتجاوز `{ $path }` الحجم المسموح به للمقال
    .why = `{ $part }`: الحد { $limit }
import-damaged = الملف `{ $path }` تالف
    .why = `{ $part }`: { $reason }
    .help = افتحه في البرنامج الذي جاء منه واحفظه من جديد
import-format = ليس `{ $path }` ما يدل عليه امتداده؛ قُرئ على أنه { $format }
import-encoding-guessed = لا يذكر `{ $path }` ترميزه؛ قُرئ على أنه { $encoding }
    .help = إن ظهرت محارف خاطئة فحدّد ترميزه بالخيار ‎`--encoding`‎
import-nesting = ما تداخل في `{ $path }` بعمق يتجاوز الحد ({ $limit }) قُرئ كأنه أقل عمقًا
import-page = `{ $path }` صفحة ويب؛ الكلمات المأخوذة للمقال: { $count } من { $total }
import-link = حُذف الرابط إلى `{ $url }`
    .why = تؤدي الروابط إلى عناوين http أو https أو mailto أو tel أو عناوين نسبية؛ أما المواضع داخل الملف فلا تُستورد
import-left-out =
    { $part ->
        [comments] تعليقات لم تُستورد: { $count }
        [notes] حواشٍ لم تُستورد: { $count }
        [margins] رؤوس صفحات وتذييلات لم تُستورد: { $count }
        [deletions] محذوفات متعقَّبة لم تُستورد: { $count }
        [hidden] مقاطع مخفية لم تُستورد: { $count }
        [pictures] صور لم تُستورد: { $count }
        [formulas] صيغ رياضية لم تُستورد: { $count }
       *[embedded] كائنات مضمَّنة لم تُستورد: { $count }
    }
    .why = الملف هو `{ $path }`

## الاستيراد: الأمر

import-created = `{ $id }`: مادة جديدة؛ الرسائل: { $messages }؛ المعطيات: { $facts }
import-updated = `{ $id }`: نصوص لم تتغير: { $unchanged }؛ التغييرات: { $changed }
import-aligned = `{ $id }`، { $language }: الرسائل المترجمة: { $translated }؛ في انتظار قرار: { $open }
import-change =
    { $kind ->
        [new] جديد: `{ $name }`
        [edited] عُدّل: `{ $name }`
        [rewritten] أُعيدت كتابته: `{ $name }`
        [moved] نُقل: `{ $name }`
        [split] قُسّم: `{ $name }` صار { $into }
        [merged] دُمج: `{ $name }` يجمع { $into }
        [removed] حُذف: `{ $name }`
        [translated] تُرجم: `{ $name }`
        [differs] توجد ترجمة أخرى وتبقى كما هي: `{ $name }`
        [unmatched] ليس مؤكدًا ما يترجمه هذا النص، ولعله `{ $name }`:
        [unplaced] الفقرة الأصلية لهذا المقطع غير مؤكدة:
       *[untranslated] لم يُعثر على ترجمة: `{ $name }`
    }
import-dry = لم يُكتب شيء
import-ask = هل تريد جعله المعطى `{ $name }`؟ y: نعم، n: لا، a: نعم لهذا ولكل ما بعده، q: لا لهذا ولا لما بعده
import-no-text = ليس في المقال نص
import-story-exists = توجد مادة `{ $name }`
    .why = الملف `{ $path }` موجود
    .help = حدّثها بالخيار ‎`--update`‎ أو اختر اسمًا آخر بالخيار ‎`--story`‎
import-same-story = الملف `{ $path }` يعطي المادة `{ $name }` نفسها التي يعطيها `{ $other }`
    .help = غيّر اسم أحد الملفين، أو استورده وحده بالخيار ‎`--story`‎
import-invalid-id = لا يصلح `{ $name }` اسمًا لمادة
    .help = اكتب اسمًا مثل ‎`2024/11/interpol`‎
import-bare-story = ليس للمادة `{ $name }` هيكل: لا تُستورد المقالات إلا إلى مواد لها ملف ‎`.md`‎
import-is-source = `{ $name }` هي لغة الأصل في المجموعة
import-source-option = لا يُستعمل الخيار `{ $option }` إلا مع المقالات المكتوبة بلغة الأصل
    .help = تأخذ الترجمة معطياتها وتاريخها من الأصل
import-language = يذكر `{ $path }` أن لغته هي { $language }، وقُرئ على أنه باللغة { $shown }
    .help = حدّد لغته بالخيار ‎`--locale`‎
