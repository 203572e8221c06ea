import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether the packages in `node_modules` are older than the lock file, or not there at all.
 *
 * @param {string} root folder of the project
 * @returns {boolean}
 */
export function packagesAreStale(root) {
  const installed = join(root, 'node_modules/.package-lock.json');
  return (
    !existsSync(installed) ||
    statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

/**
 * Whether the packages were never installed here.
 *
 * @param {string} root folder of the project
 * @returns {boolean}
 */
export function packagesAreMissing(root) {
  return !existsSync(join(root, 'node_modules/.package-lock.json'));
}

/**
 * Installs exactly what the lock file says. Uses nothing but node, being what brings the rest.
 *
 * @param {string} root folder of the project
 * @returns {boolean} whether that succeeded
 */
export function installPackages(root) {
  // npm says where it lies to what it starts; on Windows its command is a script only a shell can run.
  const npm = process.env.npm_execpath;
  const command = npm === undefined ? 'npm' : process.execPath;
  const before = npm === undefined ? [] : [npm];
  const { status } = spawnSync(command, [...before, 'ci'], {
    cwd: root,
    // To standard error: the output of a command that needed packages is its own.
    stdio: ['ignore', 2, 'inherit'],
    shell: npm === undefined && process.platform === 'win32',
  });
  return status === 0;
}
