// The software bill of materials of what ships: CycloneDX 1.6. The same build gives the same file, so that it holds no time.
import { createHash } from 'node:crypto';
import { chosenLicences } from './licences.mjs';
import { placeOf } from './shipped.mjs';

/** A package as package-url says it. Source: https://github.com/package-url/purl-spec/blob/main/types-doc/npm-definition.md */
function purlOf({ name, version }) {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

/** The lock's checksum, which is in base64, as CycloneDX wants it. */
function hashesOf(integrity) {
  const [, content] = /^sha512-(\S+)/.exec(integrity) ?? [];
  return content ? [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }] : [];
}

function componentOf(one) {
  const [group, name] = one.name.startsWith('@') ? one.name.split('/') : [undefined, one.name];
  const chosen = chosenLicences(one.licence) ?? [];
  return {
    type: 'library',
    'bom-ref': purlOf(one),
    ...(group ? { group } : {}),
    name,
    version: one.version,
    scope: 'required',
    hashes: hashesOf(one.integrity),
    licenses: chosen.length === 1 ? [{ license: { id: chosen[0] } }] : [{ expression: chosen.join(' AND ') }],
    purl: purlOf(one),
  };
}

/** Which package asks for which; with the version that Node would find for it. */
function dependenciesOf(packages, lock) {
  const byRef = new Map(packages.map((one) => [purlOf(one), one]));
  const refOf = (name, from) => {
    const place = placeOf(name, from, (candidate) => candidate in lock.packages);
    const ref = place && purlOf({ name, version: lock.packages[place].version });
    return byRef.has(ref) ? [ref] : [];
  };
  return packages.map((one) => ({ ref: purlOf(one), dependsOn: Object.keys(one.dependencies).flatMap((name) => refOf(name, one.place)) }));
}

/** A GUID made of a text, so that the same text gives the same. */
function guidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** @param project the project's own package.json @param lock its package-lock.json */
export function sbomOf(packages, { project, lock }) {
  const self = { type: 'application', 'bom-ref': purlOf(project), name: project.name, version: project.version, description: project.description, licenses: [{ license: { id: project.license } }], purl: purlOf(project) };
  const dependencies = dependenciesOf(packages, lock);
  const reached = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn));
  // What nothing else asks for is ours: our own dependencies, and what the build adds to a bundle (webpack, the styles' loader).
  const direct = packages.filter((one) => !reached.has(purlOf(one)) || (one.name in project.dependencies && one.place === `node_modules/${one.name}`));
  const content = {
    metadata: { component: self },
    components: packages.map(componentOf),
    dependencies: [{ ref: purlOf(project), dependsOn: direct.map(purlOf) }, ...dependencies],
  };
  return { $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: `urn:uuid:${guidOf(JSON.stringify(content))}`, version: 1, ...content };
}

const purl = /^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+[\w.+-]*$/;

function componentProblems(component) {
  const name = component.name ?? 'A component';
  return [
    ...(component.type === 'library' ? [] : [`${name} is no library.`]),
    ...(purl.test(component.purl ?? '') ? [] : [`${name} has no proper purl: ${component.purl}.`]),
    ...(component.version ? [] : [`${name} has no version.`]),
    ...(component.hashes?.some(({ alg, content }) => alg === 'SHA-512' && /^[0-9a-f]{128}$/.test(content)) ? [] : [`${name} has no checksum.`]),
    ...(component.licenses?.every(({ license, expression }) => license?.id || expression) && component.licenses.length > 0 ? [] : [`${name} has no licence.`]),
  ];
}

/** What is wrong with a bill of materials, in words; empty where a reader of CycloneDX can use it. */
export function sbomProblems(sbom) {
  const refs = [sbom.metadata?.component, ...(sbom.components ?? [])].map((one) => one?.['bom-ref']);
  const known = new Set(refs);
  const mentioned = (sbom.dependencies ?? []).flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
  const reached = new Set((sbom.dependencies ?? []).flatMap(({ dependsOn }) => dependsOn));
  return [
    ...(sbom.bomFormat === 'CycloneDX' && sbom.specVersion === '1.6' && sbom.version === 1 ? [] : ['It is not CycloneDX 1.6.']),
    ...(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sbom.serialNumber ?? '') ? [] : ['It has no serial number.']),
    ...(sbom.components?.length > 0 ? sbom.components.flatMap(componentProblems) : ['It has no components.']),
    ...(known.size === refs.length ? [] : ['Two components have one reference.']),
    ...mentioned.filter((ref) => !known.has(ref)).map((ref) => `${ref} is no component.`),
    ...refs.slice(1).filter((ref) => !reached.has(ref)).map((ref) => `Nothing depends on ${ref}.`),
  ];
}
