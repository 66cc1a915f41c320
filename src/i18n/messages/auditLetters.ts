/** Letters about what an edition holds, in the two languages of the administration, whatever the page speaks. */
export const auditLetters = {
  fr: {
    askLists: {
      subject: 'Demande d’accès à l’information, loi n° 31-13',
      body: `Le {date}

À l’attention de la personne chargée de l’information[, {institution}]

Madame, Monsieur,

En application de l’article 27 de la Constitution et de la loi n° 31-13 relative au droit d’accès à l’information, je vous demande la liste des subventions et autres soutiens financiers que votre institution a accordés à des associations pour[ l’exercice suivant : {year}][ les exercices suivants : {years}].[ Pour {parts}, une partie seulement en est publiée à ma connaissance : je demande la liste entière.]

Pour chaque soutien, je souhaite recevoir :
- l’association bénéficiaire et son identifiant commun de l’entreprise, s’il existe
- l’objet ou le projet, le programme et, le cas échéant, l’appel à projets
- le montant accordé et le montant versé, en dirhams
- la date de la décision ou de la convention
- la région et la province où le projet est réalisé

Un fichier CSV ou Excel convient. Si aucun soutien n’a été accordé pour un exercice demandé, je vous prie de me le dire. Si la réponse est déjà publiée, l’adresse de la page suffit.

Je souhaite recevoir la réponse par courriel, dans le délai prévu par la loi.

Ce que l’on en connaît aujourd’hui : {address}

Nom et prénom :
Adresse :
Numéro de la carte nationale ou du titre de séjour :
Courriel :
`,
    },
    reportError: {
      subject: 'Kharita : erreur possible dans l’édition {edition}',
      body: `Le {date}

Bonjour,

L’édition {edition} du {editionDate} me paraît contenir une erreur :
[- fichier : {file}
][- empreinte (sha256) : {sha256}
]- page : {address}

Ce qui est écrit :

Ce qui serait exact :

Où cela se vérifie (page, document, date) :
`,
    },
  },
  ar: {
    askLists: {
      subject: 'طلب الحصول على معلومات، القانون رقم 31.13',
      body: `بتاريخ {date}

إلى الشخص المكلف بالمعلومات[، {institution}]

تحية طيبة وبعد،

عملاً بالفصل 27 من الدستور وبالقانون رقم 31.13 المتعلق بالحق في الحصول على المعلومات، أطلب لائحة المنح وأشكال الدعم المالي الأخرى التي منحتها مؤسستكم للجمعيات برسم[ السنة المالية التالية: {year}][ السنوات المالية التالية: {years}].[ ولا أعرف منشوراً منها برسم {parts} إلا جزءاً: فأطلب اللائحة كاملة.]

وأرغب في الحصول، عن كل دعم، على ما يلي:
- الجمعية المستفيدة ومعرفها الموحد إن وُجد
- الغرض أو المشروع، والبرنامج، وطلب المشاريع عند الاقتضاء
- المبلغ الممنوح والمبلغ المصروف بالدرهم
- تاريخ القرار أو الاتفاقية
- الجهة والإقليم حيث يُنجز المشروع

ملف بصيغة CSV أو Excel كاف. وإذا لم يُمنح أي دعم برسم سنة مطلوبة، فالمرجو إخباري بذلك. وإذا كان الجواب منشوراً من قبل، فعنوان الصفحة يكفي.

أرغب في تلقي الجواب بالبريد الإلكتروني، داخل الأجل المنصوص عليه في القانون.

ما هو معروف منها اليوم: {address}

الاسم الكامل:
العنوان:
رقم البطاقة الوطنية أو سند الإقامة:
البريد الإلكتروني:
`,
    },
    reportError: {
      subject: 'خريطة: خطأ محتمل في الإصدار {edition}',
      body: `بتاريخ {date}

تحية طيبة،

يبدو لي أن في الإصدار {edition} بتاريخ {editionDate} خطأ:
[- الملف: {file}
][- البصمة (sha256): {sha256}
]- الصفحة: {address}

ما هو مكتوب:

ما أراه صحيحاً:

أين يمكن التحقق منه (صفحة، وثيقة، تاريخ):
`,
    },
  },
} as const;
