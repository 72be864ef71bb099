### ما يقوله الاستيراد، بالعربية. تحمل الرسائل اسم قاعدتها.

## الاستيراد: المواد

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
import-language = يذكر `{ $path }` أن لغته هي { $language }، وقُرئ على أنه باللغة { $shown }
    .help = حدّد لغته بالخيار ‎`--locale`‎
