### ما يقوله سطر الأوامر عن نفسه بالعربية: الأوامر، والخيارات بأسمائها، والوسائط الخاطئة.

## العناوين

heading-usage = الاستعمال:
heading-commands = الأوامر:
heading-arguments = الوسائط:
heading-options = الخيارات:
heading-common = الخيارات المشتركة:
heading-possible-values = القيم الممكنة:
heading-exit-status = حالة الخروج:
possible-values = { "[" }القيم الممكنة: { $values }]
default-value = { "[" }القيمة الافتراضية: { $value }]
help-more = (والمزيد بالخيار ‎`--help`‎)
help-summary = (والموجز بالخيار ‎`-h`‎)
exit-status-0 = تم العمل
exit-status-1 = المحتوى غير كافٍ: وُجدت ملاحظات، أو في رسالة من الأصل خلل، أو لم يتحقق شرط ‎`--strict`‎
exit-status-2 = خطأ في الاستعمال أو الإعدادات، أو ملف تتعذر قراءته أو كتابته

## الأوامر

command-depeche = مادة واحدة بلغات كثيرة: كل فقرة رسالة Fluent، وكل رقم معطى
command-render = إخراج مادة لقارئ
command-format = تنسيق رسالة واحدة
command-check = البحث عما في الترجمات من أخطاء
command-list = سرد المواد ولغاتها
command-status = عرض مدى تقدم الترجمة
command-sync = تسجيل النص الأصلي الذي تُرجمت عنه الترجمات الجديدة
command-accept = تأكيد أن الترجمات المتقادمة والمعدَّلة مواكبة للأصل الحالي
command-diff = عرض ما تغير في أصل الترجمات المتقادمة
command-adopt = بدء سجل لمشروع قائم من تاريخه في git
command-import = تحويل نص إلى مادة في المجموعة، أو تحديثها، أو ضم ترجمتها
command-completions = طباعة الإكمال التلقائي لصدفة
command-man = طباعة صفحة الدليل بصيغة roff
command-help = طباعة هذه الرسالة أو شرح الأوامر المذكورة

## الخيارات

option-catalog = المجلد الذي يضم المواد واللغات [القيمة الافتراضية: ‎`./locales`‎، وإلا `.`]
option-source = اللغة التي كُتبت بها المواد، أيًّا كان ما في `depeche.toml`
option-lang = اللغة التي يتكلمها هذا البرنامج: en أو fr أو es أو ar أو de أو pt [القيمة الافتراضية: لغة البيئة]
option-help = طباعة هذا الشرح
option-version = طباعة رقم الإصدار
option-story = المادة، ويمكن إغفالها إذا لم تكن في المجموعة إلا مادة واحدة
option-status-story = المادة، أو مورد مشترك [القيمة الافتراضية: الكل]
option-import-story = معرّف المادة، أو بداية معرّفات المواد إذا استُورد مجلد
option-locale = هذه اللغات فقط، ويمكن تكرار الخيار
option-render-locale = لغات القارئ، وأولها المفضلة، مثل `ar-MA,fr`، ويمكن تكرار الخيار
option-format-locale = لغات القارئ، وأولها المفضلة، مثل `ar-MA,fr`، ويمكن تكرار الخيار
option-import-locale = لغة النص، وأي لغة غير لغة الأصل في المجموعة تجعله ترجمة
option-isolation = متى تُعزل القيم عن نص في الاتجاه الآخر
value-isolation-auto = حيث يُعرض النص بترتيب آخر فقط
value-isolation-always = حول كل قيمة
value-isolation-never = أبدًا
option-settings = إعطاء معطى قيمة أخرى تُكتب كما في TOML: `votes=97`، ويمكن تكرار الخيار
option-format = التنسيق
option-status-format = التنسيق، و`html` صفحة واحدة فيها خريطة حرارية
option-import-format = تنسيق الملف إن لم يكن ما يبدو عليه: text أو markdown أو html أو docx
option-page = إنتاج صفحة كاملة، مع ‎`--format html`‎ فقط
option-output = الكتابة في هذا الملف بدل الخرج القياسي، كاملًا أو لا شيء
option-mark_stale = وضع تنبيه قبل المقاطع التي تغير أصلها منذ تُرجمت
option-strict = الخروج بالحالة 1 ما لم يكن كل شيء مترجمًا
option-message = الرسالة، أو `MESSAGE.ATTRIBUTE`
option-paths = ملفات المشروع أو مجلداته، مثل `ar` أو `ar/une.ftl` [القيمة الافتراضية: الكل]
option-config = تدقيق ما يصفه ملف `l10n.toml`، ولغته المرجعية هي ‎`--source`‎
option-fix = تصحيح ما لا شك في تصحيحه، ومع `scaffold` تُضاف أيضًا الرسائل الناقصة تعليقات بلغة الأصل
option-diff = عرض ما قد يفعله ‎`--fix`‎ دون فعل شيء
option-baseline = الإبلاغ عما ليس في هذا الملف فقط، وكتابته إن لم يكن موجودًا
option-fail_on = الخروج بالحالة 1 إذا وُجدت ملاحظات بهذه الدرجة أو أشد
option-explain = شرح قاعدة، أو سرد القواعد، دون تدقيق شيء
option-target = المادة، أو رسالة أو خاصية منها [القيمة الافتراضية: الكل]
option-trivial = حيث تغيرت علامات الترقيم أو المسافات أو حالة الأحرف فقط: بعد تصحيح خطأ مطبعي
option-file = النص: نص عادي أو Markdown أو HTML أو DOCX، أو مجلد منها، أو `-` للدخل القياسي
option-encoding = ترميز محارف الملف، مثل windows-1252
option-facts = جعل أرقامه وتواريخه وأوقاته ونسبه المئوية ومبالغه معطيات، مع السؤال عن كل منها في الطرفية
value-facts-ask = واحدًا واحدًا في الطرفية، وكلها في غيرها
value-facts-all = كلها
option-published = متى نُشر النص: تاريخ مثل `2024-11-07`، أو مع الوقت وفرق التوقيت، وإلا فما تقوله الصفحة
option-published-more = يُكتب في ترويسة المادة الجديدة، ويُعطى كل تاريخ لا سنة فيه السنة التي تجعله أقرب ما يكون إليه.
option-update = تحديث مادة موجودة، وفي الترجمة يُستبدل ما هو موجود
option-dry_run = ذكر ما قد يُفعل دون فعل شيء
option-shell = الصدفة

## الوسائط الخاطئة

usage-error = خطأ:
usage-tip = نصيحة:
usage-unknown-argument = لا يوجد هنا وسيط ‎`{ $argument }`‎
usage-unknown-command = لا يوجد أمر ‎`{ $command }`‎
usage-missing-command = يحتاج ‎`{ $command }`‎ إلى أمر
usage-missing-value = يحتاج ‎`{ $argument }`‎ إلى قيمة
usage-invalid-value = ليست ‎`{ $value }`‎ من قيم ‎`{ $argument }`‎
usage-too-many-values = لا يأخذ ‎`{ $argument }`‎ القيمة ‎`{ $value }`‎
usage-twice = ورد ‎`{ $argument }`‎ أكثر من مرة
usage-conflict = لا يُستعمل ‎`{ $argument }`‎ مع ‎`{ $other }`‎
usage-missing-arguments = تنقص وسائط:
usage-invalid-utf8 = أحد الوسائط ليس بترميز UTF-8
usage-other = تتعذر قراءة هذه الوسائط
usage-similar = هل تقصد { $names }؟
usage-as-value = لتمرير ‎`{ $argument }`‎ قيمةً اكتب ‎`{ $written }`‎
usage-more = للمزيد استعمل ‎`--help`‎
usage-expects-tag = اكتب رمز لغة مثل `fr` أو `ar-MA` أو `zh-Hant`
usage-expects-date = اكتب تاريخًا مثل `2024-11-07` أو `2024-11-07T18:00:00+01:00`
usage-expects-setting = اكتب `NAME=VALUE`، مثل `votes=97`
usage-expects-format = التنسيقات هي `text` و`markdown` و`html` و`docx`
usage-expects-encoding = اكتب اسم ترميز مثل `utf-8` أو `windows-1252`
