<?php
// php install.php <folder> <address> <password>: makes the site and its users.
[, $folder, $url, $password] = $argv;
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']   = parse_url( $url, PHP_URL_HOST ) . ':' . parse_url( $url, PHP_URL_PORT );
$_SERVER['SERVER_NAME'] = parse_url( $url, PHP_URL_HOST );
$_SERVER['REQUEST_URI'] = '/';
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Job board', 'admin', 'admin@example.com', true, '', $password );
update_option( 'comment_previously_approved', 0 );
foreach ( array( 'editor', 'author' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $password,
			'user_email' => "$role@example.com",
			'role'       => $role,
		)
	);
}
