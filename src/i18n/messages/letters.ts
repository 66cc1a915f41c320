/** Letters about one grant, in the two languages of the administration, whatever the page speaks. */
export const letters = {
  fr: {
    report: {
      subject: 'Kharita : erreur possible dans la subvention {id}',
      body: `Le {date}

Bonjour,

La ligne suivante me paraît contenir une erreur :
- subvention {id} : {amount}[, {year}][, {funder}][, {recipient}]
- fichier {file}, ligne {line}, édition {edition} du {editionDate}
[- source : {source}
]- fiche : {address}

Ce qui est écrit :

Ce qui serait exact :

Où cela se vérifie (page, document, date) :
`,
    },
    ask: {
      subject: 'Demande d’accès à l’information, loi n° 31-13',
      body: `Le {date}

À l’attention de la personne chargée de l’information[, {funder}]

Madame, Monsieur,

En application de l’article 27 de la Constitution et de la loi n° 31-13 relative au droit d’accès à l’information, je vous demande des informations sur la subvention suivante :
- montant : {amount}
[- exercice : {year}
][- bénéficiaire : {recipient}
][- objet publié : {purpose}
][- publiée ici : {source}
]- relevée dans Kharita : {id}, fichier {file}, ligne {line}
- fiche : {address}

La publication ne donne pas, et je vous demande :
<missing/>

Je souhaite recevoir la réponse par courriel, dans le délai prévu par la loi.

Nom et prénom :
Adresse :
Numéro de la carte nationale ou du titre de séjour :
Courriel :
`,
    },
    missing: {
      recipient: 'le nom de l’association bénéficiaire',
      year: 'l’exercice budgétaire et la date de la décision',
      place: 'le lieu où le projet est réalisé',
      paid: 'le montant effectivement versé et la date du versement',
    },
  },
  ar: {
    report: {
      subject: 'خريطة: خطأ محتمل في المنحة {id}',
      body: `بتاريخ {date}

تحية طيبة،

يبدو لي أن في السطر التالي خطأ:
- المنحة {id}: {amount}[، {year}][، {funder}][، {recipient}]
- الملف {file}، السطر {line}، الإصدار {edition} بتاريخ {editionDate}
[- المصدر: {source}
]- البطاقة: {address}

ما هو مكتوب:

ما أراه صحيحاً:

أين يمكن التحقق منه (صفحة، وثيقة، تاريخ):
`,
    },
    ask: {
      subject: 'طلب الحصول على معلومات، القانون رقم 31.13',
      body: `بتاريخ {date}

إلى الشخص المكلف بالمعلومات[، {funder}]

تحية طيبة وبعد،

عملاً بالفصل 27 من الدستور وبالقانون رقم 31.13 المتعلق بالحق في الحصول على المعلومات، أطلب معلومات عن المنحة التالية:
- المبلغ: {amount}
[- السنة المالية: {year}
][- المستفيد: {recipient}
][- الغرض المنشور: {purpose}
][- نُشرت هنا: {source}
]- كما وردت في خريطة: {id}، الملف {file}، السطر {line}
- البطاقة: {address}

لا يذكر ما نُشر ما يلي، وأطلب الحصول عليه:
<missing/>

أرغب في تلقي الجواب بالبريد الإلكتروني، داخل الأجل المنصوص عليه في القانون.

الاسم الكامل:
العنوان:
رقم البطاقة الوطنية أو سند الإقامة:
البريد الإلكتروني:
`,
    },
    missing: {
      recipient: 'اسم الجمعية المستفيدة',
      year: 'السنة المالية وتاريخ القرار',
      place: 'مكان إنجاز المشروع',
      paid: 'المبلغ المصروف فعلياً وتاريخ صرفه',
    },
  },
} as const;
