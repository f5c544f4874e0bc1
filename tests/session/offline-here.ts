import type { FileSource, OfflineEvent, OfflinePort } from '#session/ports';

/** A browser that keeps apps, whose service worker is the test. */
export interface OfflineHere extends OfflinePort {
  tell(event: OfflineEvent): void;
  launch(files: readonly FileSource[]): void;
  offerInstall(isOffered: boolean): void;
  comeBack(): void;
  /** What was asked of it, oldest first. */
  readonly asked: string[];
}

export function createOfflineHere(): OfflineHere {
  const asked: string[] = [];
  const noListener = (): void => undefined;
  let onEvent: (event: OfflineEvent) => void = noListener;
  let onLaunch: (files: readonly FileSource[]) => void = noListener;
  let onOffer: (isOffered: boolean) => void = noListener;
  let onReturn = noListener;
  const note = async (what: string) => void asked.push(what);
  return {
    asked,
    begin: async (listener) => void (onEvent = listener),
    look: () => note('look'),
    takeOver: () => note('takeOver'),
    reload: () => void note('reload'),
    onInstallOffer: (listener) => void (onOffer = listener),
    async install() {
      await note('install');
      return true;
    },
    onLaunch: (listener) => void (onLaunch = listener),
    onReturn: (listener) => void (onReturn = listener),
    tell: (event) => onEvent(event),
    launch: (files) => onLaunch(files),
    offerInstall: (isOffered) => onOffer(isOffered),
    comeBack: () => onReturn(),
  };
}
