import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#ui/kit';
import classes from './drop-file.module.css';

/** A file dragged onto the window is imported as a service of its own; what is open stays as it is. */
export function DropFile() {
  const { t } = useTranslation();
  const session = useSession();
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onDragOver = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setHovering(false);
      const file = event.dataTransfer?.files[0];
      if (file) void session.files.getState().importDropped(file);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [session]);
  return hovering ? <div className={classes.veil}>{t('shell.dropFile')}</div> : null;
}
