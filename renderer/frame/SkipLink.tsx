// The link that skips the bar and the list of pages: the first stop of the Tab key.
import { Button } from '../ui/Button.tsx';
import { focusHeading } from '../ui/focusHeading.ts';

export function SkipLink() {
  return (
    <div className="skip-link">
      <Button onPress={focusHeading}>Skip to the page</Button>
    </div>
  );
}
