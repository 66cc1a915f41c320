import type { IssueCode } from '../../core/ingest/issues.ts';
import type { IssueText } from '../messageShape.ts';

type CallIssueTexts = Readonly<Partial<Record<IssueCode, Partial<IssueText>>>>;

/** What issues say of a file of calls where what they say of grants would not be true of it. */
export const callIssues: Readonly<Record<'fr' | 'ar' | 'en', CallIssueTexts>> = {
  fr: {
    H01: { why: 'Sans elle, les appels ne peuvent pas être listés.' },
    R01: {
      why: 'Une cellule décalée peut se trouver sous le mauvais en-tête ; si le titre ne peut pas être situé, la ligne est mise de côté.',
    },
    R02: { why: 'Elles ne sont pas des appels.' },
    R03: { why: 'Elles ne sont pas des appels.', do: 'Rien n’est à faire.' },
    R04: {
      why: 'Elles ne sont pas des appels.',
      do: 'Lisez-les : elles peuvent expliquer les dates. Avant de publier, placez-les hors du tableau.',
    },
    R05: {
      why: 'Deux appels peuvent réellement se ressembler : chacun garde sa page.',
      do: 'Si l’un répète l’autre, retirez-le à la source ; un identifiant par appel lève le doute.',
    },
    R06: {
      why: 'Rien ne dit quelle ligne fait foi : la première reste, les suivantes sont mises de côté et ne sont pas affichées.',
      do: 'Donnez à chaque appel son identifiant, ou gardez la version à jour.',
    },
    A02: {
      saw: 'Un chiffre ne se lit pas comme un nombre[, par exemple « {cell} »].[ Lignes : {count}.]',
      why: 'L’appel reste, et ce chiffre passe pour non publié.',
      do: 'Écrivez-le en chiffres, et les remarques dans une autre colonne.',
    },
    A06: { do: 'Vérifiez s’il s’agit du résultat d’un calcul ; publiez le montant de l’annonce.' },
    D02: { why: 'Elle n’est pas corrigée au hasard : elle passe pour non publiée.' },
    D05: { why: 'L’appel est affiché à cette date, mais une faute de frappe aurait le même effet.' },
    G01: {
      why: 'L’appel reste dans la liste, avec son lieu tel qu’il est publié ; aucun filtre de région ne le trouve.',
    },
    G02: { why: 'L’appel reste dans la liste, mais aucun filtre de région ne le trouve.' },
    S01: {
      saw: 'Un libellé n’est pas reconnu[, par exemple « {cell} »].[ Lignes : {count}.]',
      why: 'L’appel reste dans la liste, et ce point passe pour non précisé.',
      do: 'Employez les codes du profil, ou leurs noms en français ou en arabe.',
    },
  },
  ar: {
    H01: { why: 'بدونه لا يمكن عرض طلبات المشاريع.' },
    R01: { why: 'قد تقع الخانة المزاحة تحت عنوان غير عنوانها؛ وإذا تعذر تحديد موضع العنوان، يوضع السطر جانباً.' },
    R02: { why: 'ليست طلبات مشاريع.' },
    R03: { why: 'ليست طلبات مشاريع.', do: 'لا شيء مطلوب.' },
    R04: {
      why: 'ليست طلبات مشاريع.',
      do: 'المرجو قراءتها: فقد تفسر التواريخ. وقبل النشر، المرجو وضعها خارج الجدول.',
    },
    R05: {
      why: 'قد يتشابه طلبان فعلاً، ولذلك يحتفظ كل منهما بصفحته.',
      do: 'إذا كان أحدهما تكراراً، فالمرجو حذفه من المصدر؛ ومعرّف خاص بكل طلب يزيل الشك.',
    },
    R06: {
      why: 'لا شيء يبيّن أيها المعتمد: يبقى السطر الأول، وتوضع الأسطر اللاحقة جانباً ولا تُعرض.',
      do: 'المرجو إعطاء كل طلب معرّفه الخاص، أو الاحتفاظ بالصيغة المحيّنة.',
    },
    A02: {
      saw: 'رقم لا يُقرأ عدداً[، مثلاً «{cell}»].[ عدد الأسطر: {count}.]',
      why: 'يبقى الطلب معروضاً، ويُعدّ هذا الرقم غير منشور.',
      do: 'المرجو كتابته بالأرقام، والملاحظات في عمود آخر.',
    },
    A06: { do: 'المرجو التحقق مما إذا كانت نتيجة عملية حسابية؛ ونشر المبلغ المعلن.' },
    D02: { why: 'لا يُصحَّح بالتخمين: يُعدّ غير منشور.' },
    D05: { why: 'يُعرض الطلب بهذا التاريخ، لكن خطأ في الكتابة يعطي النتيجة نفسها.' },
    G01: { why: 'يبقى الطلب في اللائحة بمكانه كما نُشر؛ ولا تعثر عليه أي تصفية حسب الجهة.' },
    G02: { why: 'يبقى الطلب في اللائحة، ولا تعثر عليه أي تصفية حسب الجهة.' },
    S01: {
      saw: 'تسمية غير معروفة[، مثلاً «{cell}»].[ عدد الأسطر: {count}.]',
      why: 'يبقى الطلب في اللائحة، وتُعدّ هذه المعلومة غير محددة.',
      do: 'المرجو استعمال رموز النموذج، أو أسمائها بالعربية أو الفرنسية.',
    },
  },
  en: {
    H01: { why: 'Without it the calls cannot be listed.' },
    R01: {
      why: 'A shifted cell may sit under the wrong heading; if the title cannot be placed, the row is set aside.',
    },
    R02: { why: 'They are not calls.' },
    R03: { why: 'They are not calls.', do: 'Nothing needs doing.' },
    R04: {
      why: 'They are not calls.',
      do: 'Read them: they may explain the dates. Before publishing, move them out of the table.',
    },
    R05: {
      why: 'Two calls can truly look alike, so each keeps its page.',
      do: 'If one repeats the other, remove it at the source; an identifier for each call settles the matter.',
    },
    R06: {
      why: 'Nothing says which row holds good: the first stays, the later ones are set aside and not shown.',
      do: 'Give each call its own identifier, or keep the current version.',
    },
    A02: {
      saw: 'A figure does not read as a number[, for example “{cell}”].[ Rows: {count}.]',
      why: 'The call stays, and the figure stands as not published.',
      do: 'Write it in figures, and remarks in another column.',
    },
    A06: { do: 'Check whether they come from a calculation; publish the amount that was announced.' },
    D02: { why: 'It is not corrected by guessing: it stands as not published.' },
    D05: { why: 'The call is shown with that date, but a typing slip would look the same.' },
    G01: { why: 'The call stays in the list, its place as published; no filter by region finds it.' },
    G02: { why: 'The call stays in the list, but no filter by region finds it.' },
    S01: {
      saw: 'A label is not recognised[, for example “{cell}”].[ Rows: {count}.]',
      why: 'The call stays in the list, and this point stands as not stated.',
      do: 'Use the codes of the profile, or their names in French or Arabic.',
    },
  },
};
