// The first stop of the Tab key: past the bar and the list of pages, to the page.
import { Button } from '../ui/Button.tsx';
import { focusHeading } from '../ui/focusHeading.ts';

export function SkipLink() {
  return (
    <div className="skip-link">
      <Button onPress={focusHeading}>Skip to the page</Button>
    </div>
  );
}
