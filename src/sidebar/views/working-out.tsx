import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words';

/** What takes less, in milliseconds, needs no word: it would only flicker, and be read aloud. */
const NOTICED = 500;

/** Says that something is still worked out, once that takes long enough to be noticed. */
export function WorkingOut() {
  const { say } = useWords().sidebar;
  const [isNoticed, setNoticed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setNoticed(true), NOTICED);
    return () => clearTimeout(timer);
  }, []);
  return isNoticed ? <p class="hint">{say('workingOut')}</p> : null;
}
