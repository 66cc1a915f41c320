import type { OfflineTexts } from '../messageShape.ts';

/** What the site says where there is no network. French stands in for Tamazight. */
export const offlineTexts: Readonly<Record<'fr' | 'ar' | 'en', OfflineTexts>> = {
  fr: {
    copy: 'Hors ligne. Ceci est la copie de l’édition du {date}.',
    ownFile: 'Hors ligne. Votre fichier reste ouvert sur cet appareil.',
    missing: 'Une partie de ce que vous avez demandé n’a pas pu être chargée, et cet appareil n’en garde pas de copie.',
    lastResort: {
      title: 'Hors ligne',
      unreached: 'Cette page n’a pas pu être atteinte, et cet appareil n’en garde pas de copie.',
      retry: 'Réessayer',
      kept: 'Pages gardées sur cet appareil, telles que lues la dernière fois',
      nothing: 'Aucune page n’est encore gardée sur cet appareil. Chaque page lue avec une connexion l’est.',
    },
  },
  ar: {
    copy: 'بدون اتصال. هذه نسخة محفوظة من إصدار {date}.',
    ownFile: 'بدون اتصال. يبقى ملفكم مفتوحاً على هذا الجهاز.',
    missing: 'تعذّر تحميل جزء مما طلبتم، ولا توجد نسخة منه على هذا الجهاز.',
    lastResort: {
      title: 'بدون اتصال',
      unreached: 'تعذّر الوصول إلى هذه الصفحة، ولا توجد نسخة منها على هذا الجهاز.',
      retry: 'إعادة المحاولة',
      kept: 'الصفحات المحفوظة على هذا الجهاز، كما قُرئت آخر مرة',
      nothing: 'لا توجد بعد أي صفحة محفوظة على هذا الجهاز. تُحفظ كل صفحة تُقرأ عند توفر الاتصال.',
    },
  },
  en: {
    copy: 'Offline. This is the copy of the edition of {date}.',
    ownFile: 'Offline. Your file stays open on this device.',
    missing: 'Part of what you asked for could not be loaded, and this device keeps no copy of it.',
    lastResort: {
      title: 'Offline',
      unreached: 'This page could not be reached, and this device keeps no copy of it.',
      retry: 'Try again',
      kept: 'Pages kept on this device, as last read',
      nothing: 'No page is kept on this device yet. Each page read with a connection is.',
    },
  },
};
