import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * Reads the type declarations of the installed `stripe` package without a type checker: every interface and alias by
 * its dotted name, what each file imports, and the methods of the resource classes.
 */
export class Declarations {
  #files = new Map();

  constructor(packageRoot) {
    this.root = join(packageRoot, 'esm');
    this.resources = join(this.root, 'resources');
    for (const path of this.#paths(this.resources)) this.file(path);
  }

  /** Declaration files of v1 resources. */
  #paths(folder) {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return entry.name === 'V2' ? [] : this.#paths(join(folder, entry.name));
      return entry.name.endsWith('.d.ts') && entry.name !== 'index.d.ts' ? [join(folder, entry.name)] : [];
    });
  }

  all() {
    return [...this.#files.values()].filter((file) => file.path.startsWith(this.resources));
  }

  file(path) {
    const known = this.#files.get(path);
    if (known) return known;
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const folder = relative(this.resources, dirname(path));
    const prefix = folder === '' || folder.startsWith('..') ? '' : `${folder.split('/').join('.')}.`;
    const file = { path, prefix, names: new Map(), imports: new Map(), classes: [] };
    this.#files.set(path, file);
    for (const statement of source.statements) this.#read(statement, [], file);
    return file;
  }

  #read(node, scope, file) {
    if (ts.isImportDeclaration(node)) return this.#readImport(node, file);
    if (ts.isClassDeclaration(node)) return file.classes.push(node);
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      file.names.set([...scope, node.name.text].join('.'), { node, scope: [...scope, node.name.text], file });
      return undefined;
    }
    if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body)) {
      for (const inner of node.body.statements) this.#read(inner, [...scope, node.name.text], file);
    }
    return undefined;
  }

  #readImport(node, file) {
    const target = resolve(dirname(file.path), node.moduleSpecifier.text.replace(/\.js$/, '.d.ts'));
    const bindings = node.importClause?.namedBindings;
    if (!bindings) return;
    const isFolder = basename(target) === 'index.d.ts';
    if (ts.isNamespaceImport(bindings)) file.imports.set(bindings.name.text, { folder: dirname(target) });
    else for (const { name, propertyName } of bindings.elements) {
      file.imports.set(name.text, isFolder ? { folder: dirname(target) } : { path: target, name: (propertyName ?? name).text });
    }
  }

  /** Finds what a dotted name means at a place: inner scopes first, then the file, then its imports. */
  find(name, { scope, file }) {
    for (let depth = scope.length; depth >= 0; depth -= 1) {
      const found = file.names.get([...scope.slice(0, depth), name].join('.'));
      if (found) return found;
    }
    const [head, ...rest] = name.split('.');
    const imported = file.imports.get(head);
    if (!imported) return null;
    if (imported.path) {
      return existsSync(imported.path) ? this.find([imported.name, ...rest].join('.'), { scope: [], file: this.file(imported.path) }) : null;
    }
    for (const path of this.#paths(imported.folder)) {
      const found = this.file(path).names.get(rest.join('.'));
      if (found) return found;
    }
    return null;
  }
}

/** The name of a component: folder of the resource and dotted name within its file. */
export const componentName = ({ file, scope }) => file.prefix + scope.join('.');
