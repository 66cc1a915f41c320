import { fold } from '../text/fold.ts';

const honorific =
  /^(?:M\.|MM\.|Mr\.?|Mme\.?|Mlle\.?|Mrs\.?|Ms\.?|Monsieur|Madame|Mademoiselle|Dr\.?|Docteur)\s+\p{Lu}[\p{L}'’.-]+/u;
const arabicHonorific = /^(?:السيد|السيده|الانسه|الدكتور|الدكتوره|الاستاذ|الاستاذه) \p{L}{2,}/u;
const organisationWord =
  /(?:^| )(?:associations?|asso|fondations?|foundation|clubs?|ligues?|federations?|unions?|amicales?|comites?|centres?|cooperatives?|reseaux?|collectif|mouvement|organisations?|instituts?|ecoles?|academie|theatre|troupe|orchestre|festival|societe|sarl|sa|sas|ltd|inc|groupe(?:ment)?|maison|dar|espace|syndicat|conseil|commune|province|region|ministere|forum|observatoire|racing|sporting?|sportive?|football|basket|hand|olympique|athletic|wydad|raja|ittihad|chabab|jeunesses?|culture|developpement|charity|trust|council|team|stade|complexe|lycee|college|hopital|musee|mosquee|zaouia|pour|and|et|of)(?: |$)/u;
const arabicOrganisationWord =
  /(?:^| )(?:ال)?(?:جمعيه|جمعيات|جميعه|نادي|انديه|فريق|فرع|فرقه|مؤسسه|موسسه|اتحاد|رابطه|عصبه|جامعه|شبكه|منتدي|مركز|مرصد|منظمه|هيئه|هيأه|نقابه|تعاونيه|وداديه|تنسيقيه|مدرسه|اكاديميه|دار|مسرح|مهرجان|شركه|مقاوله|حركه|لجنه|مجلس|رجاء|وداد|مغرب|شباب|امل|نهضه|حسنيه|اولمبيك|رياضي|رياضه|كره)(?: |$)/u;
const regnal = /(?:^| )(?:i{1,3}|iv|vi?|الاول|الثاني|الخامس|السادس)(?: |$)/u;
const givenNames = new Set(
  (
    'mohamed mohammed muhammad ahmed abdellah abdallah abdelkader abdelaziz abdelhak abdelilah abdellatif abdelkrim ' +
    'abderrahim abderrahman abdessamad abdelmajid brahim ibrahim houssine hassan khalid rachid youssef yassine omar ' +
    'othmane mustapha mostafa driss hamid karim jamal nabil samir tarik mehdi anas ayoub ismail hicham ' +
    'fatima fatiha khadija zineb meryem naima latifa malika samira nadia hanane houda karima rachida saida souad bouchra ' +
    'jean pierre marie michel philippe jacques anne francois catherine john peter mary ' +
    'محمد احمد عبدالله عبد حسن خالد رشيد يوسف ياسين عمر عثمان مصطفي ادريس حميد كريم جمال نبيل سمير طارق ' +
    'فاطمه خديجه زينب مريم نعيمه لطيفه مليكه سميره ناديه حنان كريمه رشيده سعيده سعاد بشري'
  ).split(' '),
);

/**
 * P02, the one predicate for every edition built: is this recipient a natural person? Cautious on purpose: an
 * honorific before a name says yes; a common given name says yes only where two to four capitalised words hold no
 * word of an organisation and the publisher gives no other kind. `kind` is the recipient's kind, `''` if not stated.
 */
export function isNaturalPerson(name: string, kind = ''): boolean {
  const printed = name.trim();
  if (printed === '' || printed.length > 80) return false;
  const folded = fold(printed)
    .replace(/[()[\].,،]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (organisationWord.test(folded) || arabicOrganisationWord.test(folded)) return false;
  if (honorific.test(printed) || arabicHonorific.test(folded)) return true;
  if (kind !== '' && kind !== 'unknown') return false;
  return startsWithGivenName(printed, folded);
}

function startsWithGivenName(printed: string, folded: string): boolean {
  const words = folded.split(' ');
  if (words.length < 2 || words.length > 4 || /\d/.test(folded) || regnal.test(folded)) return false;
  const capitalised = printed.split(/\s+/).every((word) => /^[\p{Lu}\p{Lo}][\p{L}'’-]*$/u.test(word));
  return capitalised && givenNames.has(words[0] ?? '');
}
