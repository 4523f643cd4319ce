<?php
/**
 * Fetches a daily copy of the list, if an administrator wants it, and of the
 * fallback text. A number can then be withdrawn without an update of the
 * plugin. Visitors get both from this site.
 *
 * @package Herts_DA_Support
 */

defined( 'ABSPATH' ) || exit;

/** The REST API route of the copy. */
const HERTS_DA_SUPPORT_ROUTE = 'herts-da-support/v1/directory';

/** The longest list and the longest fallback text to accept, in bytes. */
const HERTS_DA_SUPPORT_LONGEST_LIST = 1000000;
const HERTS_DA_SUPPORT_LONGEST_LINE = 2000;

/** Starts the daily event if it is wanted, and ends it otherwise. */
function herts_da_support_schedule() {
	$is_planned = (bool) wp_next_scheduled( HERTS_DA_SUPPORT_EVENT );
	$is_wanted  = herts_da_support_wants_copy();
	if ( $is_wanted && ! $is_planned ) {
		wp_schedule_event( time(), 'daily', HERTS_DA_SUPPORT_EVENT );
	} elseif ( $is_planned && ! $is_wanted ) {
		wp_clear_scheduled_hook( HERTS_DA_SUPPORT_EVENT );
	}
}
add_action( 'init', 'herts_da_support_schedule' );

/** Ends the event. The options stay until the plugin is deleted. */
function herts_da_support_deactivate() {
	wp_clear_scheduled_hook( HERTS_DA_SUPPORT_EVENT );
}
register_deactivation_hook( __DIR__ . '/herts-da-support.php', 'herts_da_support_deactivate' );

/** Whether an administrator wants a daily copy of a list. */
function herts_da_support_wants_copy() {
	return get_option( HERTS_DA_SUPPORT_REFRESH ) && '' !== (string) get_option( HERTS_DA_SUPPORT_DIRECTORY, '' );
}

/**
 * Fetches the list, and the fallback text beside it. If the list cannot be
 * fetched or read, the copy stays as it is.
 *
 * @return bool Whether the copy is new.
 */
function herts_da_support_refresh() {
	if ( ! herts_da_support_wants_copy() ) {
		return false;
	}
	$address = get_option( HERTS_DA_SUPPORT_DIRECTORY );
	$list    = herts_da_support_fetch( $address );
	if ( null === herts_da_support_read( $list ) ) {
		return false;
	}
	$line = trim( herts_da_support_fetch( dirname( $address ) . '/fallback.txt' ) );
	update_option( HERTS_DA_SUPPORT_FETCHED, compact( 'address', 'list', 'line' ), false );
	return true;
}
add_action( HERTS_DA_SUPPORT_EVENT, 'herts_da_support_refresh' );

/**
 * Fetches a text.
 *
 * @param string $address Its address.
 * @return string The text. Empty if there is none.
 */
function herts_da_support_fetch( $address ) {
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => 15,
			'limit_response_size' => HERTS_DA_SUPPORT_LONGEST_LIST,
		)
	);
	return 200 === wp_remote_retrieve_response_code( $answer ) ? wp_remote_retrieve_body( $answer ) : '';
}

/**
 * Reads a list. The widget checks the rest when it reads the copy.
 *
 * @param string $text JSON.
 * @return array|null
 */
function herts_da_support_read( $text ) {
	$list = json_decode( $text, true );
	if ( ! isset( $list['updated'], $list['services'] ) || ! is_string( $list['updated'] ) || ! is_array( $list['services'] ) ) {
		return null;
	}
	return preg_match( '/^\d{4}-\d\d-\d\d$/', $list['updated'] ) ? $list : null;
}

/**
 * The copy, if it comes from the current address and is not older than the
 * plugin's own list. It may be older after an update of the plugin.
 *
 * @return array|null The JSON of the `list`, and the `line`.
 */
function herts_da_support_copy() {
	$copy = herts_da_support_wants_copy() ? get_option( HERTS_DA_SUPPORT_FETCHED ) : null;
	if ( ! is_array( $copy ) || get_option( HERTS_DA_SUPPORT_DIRECTORY ) !== $copy['address'] ) {
		return null;
	}
	return herts_da_support_read( $copy['list'] )['updated'] >= herts_da_support_build()['updated'] ? $copy : null;
}

/**
 * The words shown without JavaScript: the copy's or else the plugin's, if the
 * list still has all their numbers, or else 999 alone.
 *
 * @return string Plain text.
 */
function herts_da_support_fallback() {
	$build = herts_da_support_build();
	$copy  = herts_da_support_copy();
	if ( null === $copy ) {
		return $build['fallback'];
	}
	$known = herts_da_support_numbers( herts_da_support_read( $copy['list'] ) );
	foreach ( array( $copy['line'], $build['fallback'] ) as $line ) {
		if ( herts_da_support_is_line( $line, $known ) ) {
			return $line;
		}
	}
	return $build['editor']['words']['remains'];
}

/**
 * The numbers of a list, without withdrawn ones.
 *
 * @param array $directory A list.
 * @return string[] Digits only.
 */
function herts_da_support_numbers( $directory ) {
	$digits    = static function ( $numbers ) {
		return preg_replace( '/\D/', '', array_filter( $numbers, 'is_string' ) );
	};
	$phones    = array_merge( array(), ...array_filter( array_column( $directory['services'], 'phones' ), 'is_array' ) );
	$withdrawn = isset( $directory['withdrawnNumbers'] ) ? (array) $directory['withdrawnNumbers'] : array();
	return array_diff( $digits( array_column( $phones, 'number' ) ), $digits( $withdrawn ) );
}

/**
 * Whether a fallback text is plain text that contains only known numbers and
 * emergency numbers. Two digits are allowed, such as an age or the 55 of a
 * silent call. Three digits count as a number unless a letter separates them.
 *
 * @param string   $line  What was fetched.
 * @param string[] $known Digits only.
 * @return bool
 */
function herts_da_support_is_line( $line, $known ) {
	if ( '' === $line || strlen( $line ) > HERTS_DA_SUPPORT_LONGEST_LINE || sanitize_text_field( $line ) !== $line ) {
		return false;
	}
	$known = array_merge( $known, herts_da_support_build()['emergency'] );
	$rest  = preg_replace_callback(
		'/[0-9][0-9 ]*[0-9]/',
		static function ( $found ) use ( $known ) {
			return in_array( str_replace( ' ', '', $found[0] ), $known, true ) ? 'number' : $found[0];
		},
		$line
	);
	return 0 === preg_match( '/\p{N}(?:\P{L}*\p{N}){2}/u', $rest );
}

/** Serves the copy, which is as public as the list. */
function herts_da_support_serve() {
	list( $name, $version, $path ) = explode( '/', HERTS_DA_SUPPORT_ROUTE );
	register_rest_route(
		"$name/$version",
		"/$path",
		array(
			'methods'             => 'GET',
			'permission_callback' => '__return_true',
			'callback'            => static function () {
				$copy = herts_da_support_copy();
				if ( null === $copy ) {
					return new WP_Error( 'no_list', __( 'There is no copy of a list here.', 'herts-da-support' ), array( 'status' => 404 ) );
				}
				$answer = new WP_REST_Response( json_decode( $copy['list'] ) );
				$answer->header( 'Cache-Control', 'public, max-age=300' );
				return $answer;
			},
		)
	);
}
add_action( 'rest_api_init', 'herts_da_support_serve' );
