<?php
// What a web server's rewrite rules do: a file if there is one, else WordPress.
// On a network the path of a site stands before that of the file.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file(__DIR__ . $path)) return false;
$file = __DIR__ . preg_replace('#^/\w+(?=/wp-)#', '', $path);
if (str_ends_with($file, '.js') && is_file($file)) {
  header('Content-Type: text/javascript');
  readfile($file);
} else require __DIR__ . '/index.php';
