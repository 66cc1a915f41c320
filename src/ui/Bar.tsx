import styles from './Bar.module.css';

interface BarProps {
  /** Share of the full width, 0–1. */
  readonly share: number;
  readonly height: number;
  readonly fill: string;
  readonly className?: string | undefined;
}

/** A bar from the inline start; decoration beside the figure it shows. */
export function Bar({ share, height, fill, className = '' }: BarProps) {
  const width = `${(Math.max(0, Math.min(1, share)) * 100).toFixed(2)}%`;
  return (
    <svg className={`${styles.bar} ${className}`} height={height} aria-hidden="true">
      <rect width={width} height={height} fill={fill} />
    </svg>
  );
}
