/** What the pages of questions to the record say. Amounts and thresholds are filled in from the rules themselves. */
export const signalsFr = {
  signals: {
    title: 'Questions au registre',
    lead: 'Sept questions sont posées à la sélection. Une réponse ne dit rien de personne : c’est un endroit du registre à relire avec sa source. Chaque page dit la règle exacte, un exemple et les raisons ordinaires qui y mènent.',
    all: 'Toutes les questions',
    found_one: '{{count}} endroit à relire : {{grants}}, {{amount}}',
    found_many: '{{count}} d’endroits à relire : {{grants}}, {{amount}}',
    found_other: '{{count}} endroits à relire : {{grants}}, {{amount}}',
    nothing: 'Rien à relire',
    examined: {
      grants_one: '{{count}} subvention examinée',
      grants_many: '{{count}} de subventions examinées',
      grants_other: '{{count}} subventions examinées',
      funders_one: '{{count}} financeur examiné',
      funders_many: '{{count}} de financeurs examinés',
      funders_other: '{{count}} financeurs examinés',
      recipients_one: '{{count}} bénéficiaire examiné',
      recipients_many: '{{count}} de bénéficiaires examinés',
      recipients_other: '{{count}} bénéficiaires examinés',
    },
    few: 'Trop peu pour poser la question : il en faudrait {{fewest}}. Ce qui est trouvé peut n’être que du hasard.',
    noneTested: 'Le registre ne dit pas assez pour poser la question.',
    fewShow: 'Montrer ce qui est trouvé',
    staffWelfare:
      'À part : {{grants}} à des œuvres sociales du personnel, {{amount}}. Aucune question ne leur est posée.',
    staffWelfareSee: 'Les voir',
    more_one: '{{count}} autre endroit n’est pas listé ici : restreignez la sélection pour le voir.',
    more_many: '{{count}} d’autres endroits ne sont pas listés ici : restreignez la sélection pour les voir.',
    more_other: '{{count}} autres endroits ne sont pas listés ici : restreignez la sélection pour les voir.',
    see: 'Explorer ces bénéficiaires',
    seeFunder: 'Explorer ce financeur',
    opens: 'Ce lien ouvre aussi d’autres subventions : {{grants}}, {{amount}} en tout.',
    others_one: 'et {{count}} autre',
    others_many: 'et {{count}} d’autres',
    others_other: 'et {{count}} autres',
    noRecipient: 'Bénéficiaire au nom absent ou masqué',
    findings: 'Ce qui est à relire',
    method: 'La règle exacte',
    exampleTitle: 'Un exemple',
    innocentTitle: 'Raisons ordinaires',
    basisTitle: 'Le texte',
    about: 'Avant de citer : la question porte sur le registre publié, pas sur les personnes. Demandez à la source.',
    apart: {
      title: 'Ce qui les fait compter à part',
      ice: 'identifiant {{ice}}',
      noIce: 'sans identifiant, {{places}}',
    },
    of: {
      sameProject: {
        title: 'Un projet, plusieurs financeurs',
        question:
          'Un même bénéficiaire a-t-il reçu la même année, pour un objet écrit pareil, l’argent de plusieurs financeurs ?',
        formula:
          'Même bénéficiaire, même année, même objet une fois repliés majuscules, accents et ponctuation, et au moins deux financeurs. Les objets de moins de {{words}} mots (« fonctionnement ») ne sont pas comparés.',
        example:
          'L’association A reçoit {{first}} du bailleur 1 et {{second}} du bailleur 2 en 2021 pour « Festival des arts de la rue » : la question est posée. L’un en 2021, l’autre en 2022 : elle ne l’est pas.',
        innocent: {
          a: 'Le cofinancement est courant, et beaucoup d’appels l’exigent.',
          b: 'Un même libellé peut couvrir deux tranches ou deux activités.',
          c: 'Deux listes peuvent publier le même versement : l’une décide, l’autre paie.',
        },
        finding_one: '{{recipient}}, {{year}} : « {{label}} », {{count}} financeur',
        finding_many: '{{recipient}}, {{year}} : « {{label}} », {{count}} de financeurs',
        finding_other: '{{recipient}}, {{year}} : « {{label}} », {{count}} financeurs',
      },
      belowLine: {
        title: 'Juste sous la ligne des conventions',
        question:
          'Un financeur accorde-t-il plusieurs fois plus de subventions juste sous la ligne que juste au-dessus ?',
        formula:
          'Pour chaque financeur : les subventions de {{from}} à moins de {{line}}, contre celles de plus de {{line}} jusqu’à {{to}}. La question est posée à partir de {{fewest}} sous la ligne et de {{times}} fois plus qu’au-dessus. Un montant d’exactement {{line}} est rond et ne compte d’aucun côté. La ligne est celle de l’année de la subvention.',
        basis:
          'Circulaire du Premier ministre 7/2003 : une convention au-dessus, une décision au-dessous. Un projet de décret de janvier 2026 renverserait la règle ; il n’est pas appliqué tant qu’il n’est pas en vigueur.',
        example:
          'Le bailleur 1 accorde 6 subventions de {{first}}, 2 de {{second}} et 4 de {{third}} : 6 contre 2, la question est posée. Avec 3 de {{second}}, elle ne l’est pas.',
        innocent: {
          a: 'Un barème ou le plafond d’un appel peut se trouver là.',
          b: 'Une procédure plus simple pour de petits projets est le but de la ligne.',
          c: 'Des actions semblables coûtent des sommes semblables.',
        },
        finding: '{{funder}} : {{below}} juste sous la ligne, {{above}} juste au-dessus',
      },
      splitAgreement: {
        title: 'Une convention, plusieurs subventions',
        question: 'Une même convention apparaît-elle en plusieurs subventions ?',
        formula: 'Même financeur, même bénéficiaire, même numéro de convention, et au moins deux subventions.',
        example:
          'Le bailleur 1 publie deux fois {{first}} pour l’association A sous la convention 12/2021 : la question est posée. Si la seconde est pour l’association B, elle ne l’est pas.',
        innocent: {
          a: 'Une convention se paie souvent en tranches.',
          b: 'Une convention-cadre peut couvrir plusieurs actions.',
          c: 'Une ligne peut avoir été publiée deux fois.',
        },
        finding: '{{recipient}}, convention {{label}}, {{funder}}',
      },
      concentration: {
        title: 'Beaucoup à peu',
        question: 'Le dixième des bénéficiaires le mieux doté d’un financeur reçoit-il l’essentiel de son argent ?',
        formula:
          'Pour chaque financeur d’au moins {{recipients}} bénéficiaires nommés : la part des montants que reçoit le dixième le mieux doté, arrondi au-dessus. La question est posée à partir de {{share}}.',
        example:
          'Un bailleur de 40 bénéficiaires donne {{first}} à 4 d’entre eux et {{second}} aux 36 autres : les 4 reçoivent 61 %, la question est posée. Avec {{third}} au lieu de {{first}}, 59 % : elle ne l’est pas.',
        innocent: {
          a: 'Un réseau, une fédération ou un centre national dessert beaucoup de monde.',
          b: 'Un équipement coûte plus que beaucoup de petites actions.',
          c: 'Une liste partielle retient surtout les grandes sommes.',
        },
        finding: '{{funder}} : {{share}} pour {{top}} bénéficiaires sur {{recipients}}',
      },
      firstYear: {
        title: 'Première année, forte somme',
        question:
          'Un bénéficiaire qu’aucune année antérieure de ce financeur ne nomme reçoit-il bien plus que les autres ?',
        formula:
          'Dans les années d’un financeur comptant au moins {{fewest}} subventions, sauf sa première dans l’édition : un montant au-dessus du troisième quartile augmenté de {{steps}} écarts interquartiles.',
        example:
          'En 2021, le bailleur 1 accorde 20 subventions de {{first}} à {{second}} à des associations déjà nommées en 2020, et {{third}} à une association nouvelle : la question est posée. Si 2020 la nommait déjà, elle ne l’est pas.',
        innocent: {
          a: 'Les listes des années antérieures peuvent manquer dans cette édition.',
          b: 'Le nom peut y être écrit autrement.',
          c: 'Une fédération ou une fondation peut réunir des organismes déjà connus.',
        },
        finding: '{{recipient}}, {{funder}}, {{year}} : au-dessus de {{limit}}, médiane {{median}}',
      },
      outlier: {
        title: 'Un montant loin des autres',
        question: 'Un montant dépasse-t-il de très loin les autres du même financeur et du même dispositif ?',
        formula:
          'Dans un groupe d’au moins {{group}} montants : plus de {{times}} fois la médiane, et plus que le troisième quartile multiplié par le rapport des quartiles à la puissance {{ratios}}.',
        example:
          '9 subventions de {{first}} et une de {{second}} : la question est posée. À {{third}}, elle ne l’est pas.',
        innocent: {
          a: 'Un équipement ou un programme de plusieurs années coûte plus qu’une action.',
          b: 'Une erreur d’unité à la publication multiplie un montant : la source le dit.',
          c: 'Un dispositif peut avoir deux volets de tailles très différentes.',
        },
        finding: '{{recipient}}, {{funder}} : au-dessus de {{limit}}, médiane {{median}}',
      },
      spelling: {
        title: 'Deux noms qui se ressemblent',
        question: 'Deux bénéficiaires comptés à part portent-ils presque le même nom ?',
        formula:
          'Les mots qui distinguent un nom (sans « association », « pour » ou « Maroc »), accents et variantes repliés : au moins {{share}} de mots communs parmi ceux de l’un ou de l’autre ; ou, dans une même région, tous les mots de l’un dans l’autre, sans ceux d’un genre (« équipe », « football »), s’il en reste deux. Les sections d’un club (handball, femmes) ne se ressemblent pas. Rien n’est jamais additionné sur une ressemblance.',
        example:
          '« Association Argane pour les femmes rurales » et « Assoc. ARGANE des femmes rurales » : la question est posée. Avec « Association Arganier des femmes », elle ne l’est pas.',
        innocent: {
          a: 'Deux sections locales d’un réseau portent le même nom.',
          b: 'Une association et sa fédération partagent leurs mots.',
          c: 'Les homonymes existent.',
        },
        finding: '« {{recipient}} » et « {{other}} »',
      },
    },
  },
} as const;
