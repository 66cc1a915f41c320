import { Component, type ReactNode } from 'react';
import { useLocale } from '../i18n/react.tsx';
import { Notice } from '../ui/Notice.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
}

/** If drawing fails, says so and offers the default view; the published files stay reachable. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { t } = useLocale();
  return (
    <main>
      <Notice tone="check">
        {t('app.drawingFailed')}{' '}
        <a href={typeof window === 'undefined' ? '' : window.location.pathname}>{t('app.startAgain')}</a>
      </Notice>
    </main>
  );
}
