/** What an editor add-on may do: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

const SCOPES = {
  document: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  ui: 'https://www.googleapis.com/auth/script.container.ui',
} as const;

/** In AuthMode.NONE (onOpen before the add-on was used in the file) nothing but the menu is allowed. */
export function assertAllowed(authMode: AuthMode, call: string, scope: keyof typeof SCOPES): void {
  if (authMode !== 'NONE') return;
  throw new Error(`You do not have permission to call ${call}. Required permissions: ${SCOPES[scope]}`);
}
