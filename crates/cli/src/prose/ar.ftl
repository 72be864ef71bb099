### ما يقوله البرنامج، بالعربية. تحمل رسائل التشخيص اسم قاعدتها.
severity-error = خطأ
severity-warning = تحذير
severity-info = معلومة
severity-note = ملاحظة
severity-help = نصيحة

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
file-not-found = `{ $path }` غير موجود
file-outside = `{ $path }` خارج المجموعة

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
    .why = الترجمات الأقدم مما هو موجود ستُعدّ مواكبة للأصل الحالي
    .help =
        { $kind ->
            [shallow] اجلب الباقي بالأمر `git fetch --unshallow`
           *[partial] استعمل نسخة أُنشئت من دون ‎`--filter`‎
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
