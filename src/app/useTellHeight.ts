import { type RefObject, useEffect, useRef } from 'react';

/** Tells the page that frames this one how high its content is, whenever that changes: `{kharita: {height}}`, in CSS pixels. */
export function useTellHeight(): RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = content.current;
    if (!element || window.parent === window) return;
    const tell = () => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      window.parent.postMessage({ kharita: { height } }, '*');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return content;
}
