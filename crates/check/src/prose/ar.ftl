### ما يقوله المدقق عما يجده، بالعربية. تحمل الرسائل اسم قاعدتها.

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

## التدقيق: السجل

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
