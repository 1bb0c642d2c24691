/** Languages that a site can speak. */
export const languages = ['en-GB', 'cy-GB', 'de-DE', 'fr-FR'] as const;

/** A language of a site, as in a culture's name. */
export type Language = (typeof languages)[number];

/** SharePoint's numbers of languages. Source: https://learn.microsoft.com/openspecs/windows_protocols/ms-lcid/a9eac961-e77d-41a6-90a5-ce1a8b0cdb9c */
const lcids: Readonly<Record<Language, number>> = { 'en-GB': 2057, 'cy-GB': 1106, 'de-DE': 1031, 'fr-FR': 1036 };

/** A known language; throws for another one. */
export function languageOf(name: string): Language {
  const found = languages.find((language) => language === name);
  if (!found) throw new Error(`The local site does not speak '${name}': it knows ${languages.join(', ')}.`);
  return found;
}

/** The number of a language. */
export function lcidOf(name: string): number {
  return lcids[languageOf(name)];
}

type Words = Readonly<Record<Exclude<Language, 'en-GB'>, string>>;

const words = (cy: string, de: string, fr: string): Words => ({ 'cy-GB': cy, 'de-DE': de, 'fr-FR': fr });

/** What SharePoint names in the language of the site when the site is made. General knowledge, to be checked on a tenant (the exact words). */
const names: Readonly<Record<string, Words>> = {
  Title: words('Teitl', 'Titel', 'Titre'),
  Modified: words('Addaswyd', 'Geändert', 'Modifié'),
  Created: words('Crëwyd', 'Erstellt', 'Créé'),
  'Created By': words('Crëwyd gan', 'Erstellt von', 'Créé par'),
  'Modified By': words('Addaswyd gan', 'Geändert von', 'Modifié par'),
  Version: words('Fersiwn', 'Version', 'Version'),
  Attachments: words('Atodiadau', 'Anlagen', 'Pièces jointes'),
  'Content Type': words('Math o Gynnwys', 'Inhaltstyp', 'Type de contenu'),
  Name: words('Enw', 'Name', 'Nom'),
  'All Items': words('Pob Eitem', 'Alle Elemente', 'Tous les éléments'),
  'All Documents': words('Pob Dogfen', 'Alle Dokumente', 'Tous les documents'),
  Item: words('Eitem', 'Element', 'Élément'),
  Document: words('Dogfen', 'Dokument', 'Document'),
  Folder: words('Ffolder', 'Ordner', 'Dossier'),
  'Full Control': words('Rheolaeth Lawn', 'Vollzugriff', 'Contrôle total'),
  Design: words('Dylunio', 'Entwerfen', 'Conception'),
  Edit: words('Golygu', 'Bearbeiten', 'Modification'),
  Contribute: words('Cyfrannu', 'Mitwirken', 'Collaboration'),
  Read: words('Darllen', 'Lesen', 'Lecture'),
  'Limited Access': words('Mynediad Cyfyngedig', 'Beschränkter Zugriff', 'Accès limité'),
  Owners: words('Perchnogion', 'Besitzer', 'Propriétaires'),
  Members: words('Aelodau', 'Mitglieder', 'Membres'),
  Visitors: words('Ymwelwyr', 'Besucher', 'Visiteurs'),
};

/** A name in a site's language; one without a translation stays English. */
export function named(language: string, english: string): string {
  const known = languageOf(language);
  return known === 'en-GB' ? english : names[english]?.[known] ?? english;
}
