import type { FigureId } from '../../core/model/figures.ts';
import { useLocale } from '../../i18n/react.tsx';

interface FigureChoiceProps {
  readonly figures: readonly FigureId[];
  readonly figure: FigureId;
  readonly onChoose: (figure: FigureId) => void;
}

/** Which figure is meant. */
export function FigureChoice({ figures, figure, onChoose }: FigureChoiceProps) {
  const { t } = useLocale();
  const choose = (written: string) => {
    const known = figures.find((id) => id === written);
    if (known) onChoose(known);
  };
  return (
    <label>
      {t('share.which')}
      <select value={figure} onChange={(event) => choose(event.currentTarget.value)}>
        {figures.map((id) => (
          <option key={id} value={id}>
            {t(`share.figure.${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
