<?php
// What a web server's rewrite rules do: a file if there is one, else WordPress.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file(__DIR__ . $path)) return false;
require __DIR__ . '/index.php';
