/**
 * The two scripts that must run while the page is being read: later ones would find photographs already on their way.
 * They stand in the page itself, so that nothing waits for them; the policy knows them by their hashes.
 */

/** Says on the root element that photographs wait until asked for: as remembered, or as the browser asks. */
export const photoSettingScript =
  'let s,c=navigator.connection;try{s=localStorage.getItem("ocop-photos")}catch{}if(s?s=="ask":c&&c.saveData)document.documentElement.dataset.photos="ask"';

/** Puts the first photograph of a page in place at once, unless photographs wait until asked for. */
export const firstPhotoScript =
  '{let t=document.currentScript.previousElementSibling;document.documentElement.dataset.photos||t.replaceWith(t.content)}';

/** Every script that stands in pages. */
export const inlineScripts = [photoSettingScript, firstPhotoScript] as const;
