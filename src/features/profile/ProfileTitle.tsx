import type { Reference } from '../../core/model/reference.ts';
import type { About } from '../../core/query/about.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Published } from '../../ui/Published.tsx';
import styles from './ProfileTitle.module.css';
import { crumbsOf, namesOf, neighboursOf } from './profileModel.ts';

interface ProfileTitleProps {
  readonly about: About;
  readonly reference: Reference;
}

/** Where the subject stands, its neighbours, and its name as each script writes it. */
export function ProfileTitle({ about, reference }: ProfileTitleProps) {
  const { t, language } = useLocale();
  const { first, others } = namesOf(about, reference, language);
  const { before, after } = neighboursOf(about.subject, reference, language);
  return (
    <div className={styles.title}>
      <div className={styles.way}>
        <nav aria-label={t('profile.path')}>
          <ol className={styles.crumbs}>
            {crumbsOf(about.subject, reference, { t, language }).map(({ to, name }) => (
              <li key={name}>
                <PageLink to={to}>{name}</PageLink>
              </li>
            ))}
            <li aria-current="page">
              <Published text={first} />
            </li>
          </ol>
        </nav>
        {(before || after) && (
          <nav aria-label={t('profile.neighbours')} className={styles.neighbours}>
            {before && (
              <PageLink to={before.to} label={t('profile.previous', { name: before.name })}>
                <span aria-hidden="true" className={styles.arrow}>
                  ←
                </span>{' '}
                {before.name}
              </PageLink>
            )}
            {after && (
              <PageLink to={after.to} label={t('profile.next', { name: after.name })}>
                {after.name}{' '}
                <span aria-hidden="true" className={styles.arrow}>
                  →
                </span>
              </PageLink>
            )}
          </nav>
        )}
      </div>
      <h1 className={styles.names}>
        <Published text={first} />
        {others.map(({ text, language: tag }) => (
          <bdi key={tag} lang={tag} className={styles.other}>
            {text}
          </bdi>
        ))}
      </h1>
      <Kinds about={about} />
    </div>
  );
}

/** What the rows that name an organisation say it is. */
function Kinds({ about: { subject, kinds } }: Pick<ProfileTitleProps, 'about'>) {
  const { t, format } = useLocale();
  if (kinds.length === 0) return null;
  const words =
    subject.of === 'funder'
      ? t('profile.ofClass', { kinds: format.list(kinds.map((kind) => t(`codes.class.${kind as 'ministry'}`))) })
      : t('profile.ofKind', { kinds: format.list(kinds.map((kind) => t(`codes.recipientKind.${kind as 'club'}`))) });
  return <p className={styles.kinds}>{words}</p>;
}
