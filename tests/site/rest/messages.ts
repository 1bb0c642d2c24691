import type { RestError } from './errors';
import { languageOf, type Language } from './languages';

type Foreign = Exclude<Language, 'en-GB'>;

/**
 * Messages by what they are known by; `{0}` and `{1}` are what the English text has in quotes or brackets. SharePoint answers in the
 * language of the person or the site, the code and the status stay. General knowledge, to be checked on a tenant (the exact words).
 */
const translations: Readonly<Record<Foreign, Readonly<Record<string, string>>>> = {
  'de-DE': {
    '-2147024891': 'Zugriff verweigert. (Ausnahme von HRESULT: 0x80070005 (E_ACCESSDENIED))',
    '-2130575252': 'Die Sicherheitsüberprüfung für diese Seite ist ungültig und möglicherweise beschädigt.',
    '-2130575322': 'Die Liste ist nicht vorhanden. Möglicherweise wurde sie von einem anderen Benutzer gelöscht.',
    '-2147024894': 'Datei nicht gefunden.',
    '-2130575338': 'Das Element ist nicht vorhanden. Möglicherweise wurde es von einem anderen Benutzer gelöscht.',
    '-2147024809': "Die Spalte '{0}' ist nicht vorhanden. Möglicherweise wurde sie von einem anderen Benutzer gelöscht.",
    '-2130575169': 'Das Listenelement konnte nicht hinzugefügt oder aktualisiert werden, da in den folgenden Feldern der Liste doppelte Werte gefunden wurden: [{0}].',
    '-2130575342': 'Eine Liste, Umfrage, Diskussionsrunde oder Dokumentbibliothek mit dem angegebenen Titel ist auf dieser Website bereits vorhanden.',
    '-2130575214': "Es wurde ein doppelter Feldname '{0}' gefunden.",
    '-2147024860': 'Der Vorgang ist nicht zulässig, da er den Schwellenwert der Listenansicht überschreitet.',
    '-2147024749': 'Die Abfrage kann nicht abgeschlossen werden, da die Anzahl der Nachschlagespalten den Schwellenwert überschreitet.',
    '-2130575153': 'Dieses Element kann nicht gelöscht werden, da sich ein anderes Element darauf bezieht.',
    '-2146232832': "Der angegebene Benutzer '{0}' wurde nicht gefunden.",
    '-2147429894': 'Die Anforderung wurde gedrosselt.',
    etag: "Der ETag-Wert '{0}' der Anforderung stimmt nicht mit dem ETag-Wert '{1}' des Objekts überein.",
    field: "Das Feld oder die Eigenschaft '{0}' ist nicht vorhanden.",
    list: "Die Liste '{0}' ist auf der Website nicht vorhanden.",
  },
  'fr-FR': {
    '-2147024891': 'Accès refusé. (Exception de HRESULT : 0x80070005 (E_ACCESSDENIED))',
    '-2130575252': 'La validation de sécurité pour cette page n’est pas valide et est peut-être endommagée.',
    '-2130575322': 'La liste n’existe pas. Elle a peut-être été supprimée par un autre utilisateur.',
    '-2147024894': 'Fichier introuvable.',
    '-2130575338': 'L’élément n’existe pas. Il a peut-être été supprimé par un autre utilisateur.',
    '-2147024809': "La colonne '{0}' n’existe pas. Elle a peut-être été supprimée par un autre utilisateur.",
    '-2130575169': 'Impossible d’ajouter ou de mettre à jour l’élément de liste : valeurs en double dans les champs suivants de la liste : [{0}].',
    '-2130575342': 'Une liste, une enquête, une discussion ou une bibliothèque de documents portant ce titre existe déjà dans ce site Web.',
    '-2130575214': "Le nom de champ '{0}' est en double.",
    '-2147024860': 'L’opération est interdite, car elle dépasse le seuil d’affichage de liste.',
    '-2147024749': 'La requête ne peut pas aboutir, car elle contient trop de colonnes de recherche.',
    '-2130575153': 'Impossible de supprimer cet élément, car un autre élément s’y rapporte.',
    '-2146232832': "L’utilisateur spécifié '{0}' est introuvable.",
    '-2147429894': 'La demande a été limitée.',
    etag: "La valeur ETag '{0}' de la demande ne correspond pas à la valeur ETag '{1}' de l’objet.",
    field: "Le champ ou la propriété '{0}' n’existe pas.",
    list: "La liste '{0}' n’existe pas sur le site.",
  },
  'cy-GB': {
    '-2147024891': 'Gwrthodwyd mynediad. (Eithriad o HRESULT: 0x80070005 (E_ACCESSDENIED))',
    '-2130575252': 'Mae’r dilysiad diogelwch ar gyfer y dudalen hon yn annilys ac efallai’n llwgr.',
    '-2130575322': 'Nid yw’r rhestr yn bodoli. Efallai ei bod wedi’i dileu gan ddefnyddiwr arall.',
    '-2147024894': 'Heb ganfod y ffeil.',
    '-2130575338': 'Nid yw’r eitem yn bodoli. Efallai ei bod wedi’i dileu gan ddefnyddiwr arall.',
    '-2147024809': "Nid yw'r golofn '{0}' yn bodoli. Efallai ei bod wedi'i dileu gan ddefnyddiwr arall.",
    '-2130575169': 'Ni fu modd ychwanegu na diweddaru’r eitem gan fod gwerthoedd dyblyg yn y meysydd hyn yn y rhestr: [{0}].',
    '-2130575342': 'Mae rhestr, arolwg, bwrdd trafod neu lyfrgell ddogfennau â’r teitl hwn eisoes yn bodoli ar y wefan hon.',
    '-2130575214': "Canfuwyd enw maes dyblyg '{0}'.",
    '-2147024860': 'Gwaherddir y weithred gan ei bod yn fwy na throthwy gwedd y rhestr.',
    '-2147024749': 'Ni ellir cwblhau’r ymholiad gan fod gormod o golofnau chwilio ynddo.',
    '-2130575153': 'Ni ellir dileu’r eitem hon gan fod eitem arall yn perthyn iddi.',
    '-2146232832': "Ni chanfuwyd y defnyddiwr '{0}'.",
    '-2147429894': 'Cafodd y cais ei ffrwyno.',
    etag: "Nid yw gwerth ETag y cais '{0}' yn cyfateb i werth ETag y gwrthrych '{1}'.",
    field: "Nid yw'r maes na'r eiddo '{0}' yn bodoli.",
    list: "Nid yw'r rhestr '{0}' yn bodoli ar y wefan.",
  },
};

/** What stands in quotes or brackets, in order. The 's of a word is no quote. */
function quotedIn(message: string): string[] {
  const found = message.replace(/\b's\b/g, '').matchAll(/'([^']*)'|"([^"]*)"|\[([^\]]*)\]|user (.+?) could/g);
  return [...found].map((match) => match.slice(1).find((part) => part !== undefined) ?? '');
}

/** What a message is known by: the number of its code, or, where many share the number -1, what it is about. */
function keyOf(error: RestError): string {
  const number = error.code.split(',')[0] ?? '';
  if (number !== '-1') return number;
  if (error.status === 412) return 'etag';
  if (error.message.startsWith('The field or property')) return 'field';
  return error.status === 404 ? 'list' : number;
}

/** An error's message in a language. One without a translation stays English, as SharePoint's texts about OData do. */
export function messageIn(language: string, error: RestError): string {
  const known = languageOf(language);
  if (known === 'en-GB') return error.message;
  return translations[known][keyOf(error)]?.replace(/\{(\d)\}/g, (_whole, place: string) => quotedIn(error.message)[Number(place)] ?? '') ?? error.message;
}
