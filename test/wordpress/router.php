<?php
// For php -S: files as they are, all else to WordPress.
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = __DIR__ . $path;
if ( is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) ) {
	if ( '/' !== substr( $path, -1 ) ) {
		header( 'Location: ' . $path . '/' );
		return;
	}
	$path .= 'index.php';
	$file .= 'index.php';
} elseif ( is_file( $file ) ) {
	$types = array(
		'js'  => 'text/javascript',
		'mjs' => 'text/javascript',
		'css' => 'text/css',
	);
	$type  = $types[ pathinfo( $path, PATHINFO_EXTENSION ) ] ?? '';
	if ( $type ) {
		header( 'Content-Type: ' . $type );
		// Nothing of it changes while the tests run; an editor's page asks for a hundred of them.
		header( 'Cache-Control: max-age=3600' );
		readfile( $file );
		return;
	}
	return false;
} else {
	$path = '/index.php';
	$file = __DIR__ . $path;
}
$_SERVER['SCRIPT_NAME'] = $path;
$_SERVER['PHP_SELF']    = $path;
chdir( dirname( $file ) );
require $file;
