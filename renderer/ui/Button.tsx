// Buttons: primary (one on a page), plain, quiet and danger; a text button; and one that is only an icon.
import type { ReactNode } from 'react';
import './button.css';

interface Pressable {
  readonly onPress?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
  readonly title?: string | undefined;
}

interface ButtonProps extends Pressable {
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger' | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly children: ReactNode;
}

export function Button({ kind = 'plain', type = 'button', onPress, ...rest }: ButtonProps) {
  return <button className={`button button-${kind}`} type={type} onClick={onPress} {...rest} />;
}

/** Text in the accent colour, as in the corner of a card. */
export function LinkButton({ onPress, ...rest }: Pressable & { readonly children: ReactNode }) {
  return <button className="link-button" type="button" onClick={onPress} {...rest} />;
}

interface IconButtonProps extends Pressable {
  readonly label: string;
  readonly icon: ReactNode;
  /** For a button that stays down. */
  readonly pressed?: boolean | undefined;
}

export function IconButton({ label, icon, pressed, onPress, title, disabled }: IconButtonProps) {
  return (
    <button
      className="button button-icon"
      type="button"
      aria-label={label}
      title={title ?? label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}
