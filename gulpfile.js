'use strict';

// The commands that SPFx hands know, over Heft and the project's own scripts.
const { spawn } = require('node:child_process');
const gulp = require('gulp');

const ship = process.argv.includes('--ship') ? ['--production'] : [];

const run = (command, ...args) => (done) =>
  spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).on('exit', (code) =>
    done(code ? new Error(`${command} ${args.join(' ')} ended with ${code}`) : undefined),
  );
const heft = (...args) => run('npx', 'heft', ...args);

gulp.task('clean', heft('clean'));
gulp.task('bundle', heft('build', ...ship));
gulp.task('package-solution', heft('package-solution', ...ship));
gulp.task('serve', run('npm', 'start'));
gulp.task('test', run('npm', 'test'));
gulp.task('default', gulp.series('bundle'));
