<?php
/**
 * An opt-in daily copy of the list and of its one line of words, so that a
 * withdrawn number goes without an update of the plugin. Visitors get both from
 * this site.
 *
 * @package Herts_DA_Support
 */

defined( 'ABSPATH' ) || exit;

/** A number in a line of words: 999, or one that begins with 0. */
const HERTS_DA_SUPPORT_NUMBER = '/(?<=Call )999\b|\b0\d[\d ]+\d\b/';

/** The numbers that no list holds: 999, the 55 of a silent call, and ages. */
const HERTS_DA_SUPPORT_EMERGENCY = array( '999', '112', '101', '18000', '55' );

/** A list is no longer than this. */
const HERTS_DA_SUPPORT_LONGEST = 1000000;

add_action( HERTS_DA_SUPPORT_EVENT, 'herts_da_support_refresh' );

/** Fetches the list and the line beside it, and keeps what can be trusted. */
function herts_da_support_refresh() {
	$address = (string) get_option( HERTS_DA_SUPPORT_DIRECTORY, '' );
	if ( '' === $address || ! get_option( HERTS_DA_SUPPORT_REFRESH ) ) {
		return;
	}
	$list = herts_da_support_fetch( $address );
	$line = herts_da_support_fetch( dirname( $address ) . '/fallback.txt' );
	if ( null === $list || ! herts_da_support_is_list( $list ) ) {
		return;
	}
	$fetched = array( 'list' => $list );
	if ( null !== $line && herts_da_support_is_line( $line, $list ) ) {
		$fetched['line'] = trim( $line );
	}
	update_option( HERTS_DA_SUPPORT_FETCHED, $fetched, false );
}

/**
 * A text from an address.
 *
 * @param string $address Where it is.
 * @return string|null The text, or nothing where there is none.
 */
function herts_da_support_fetch( $address ) {
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => 15,
			'limit_response_size' => HERTS_DA_SUPPORT_LONGEST,
			'headers'             => array( 'Accept' => 'application/json, text/plain' ),
		)
	);
	if ( is_wp_error( $answer ) || 200 !== wp_remote_retrieve_response_code( $answer ) ) {
		return null;
	}
	return wp_remote_retrieve_body( $answer );
}

/**
 * Whether a text is a list with services. The widget checks the rest.
 *
 * @param string $text JSON.
 * @return bool
 */
function herts_da_support_is_list( $text ) {
	$list = json_decode( $text, true );
	return is_array( $list ) && ! empty( $list['services'] ) && is_array( $list['services'] );
}

/**
 * Whether a line holds no number but the list's own and those of an emergency.
 *
 * @param string $line Plain text.
 * @param string $text The list as JSON.
 * @return bool
 */
function herts_da_support_is_line( $line, $text ) {
	if ( strlen( $line ) > 2000 || wp_strip_all_tags( $line ) !== trim( $line ) ) {
		return false;
	}
	$list      = json_decode( $text, true );
	$withdrawn = array();
	foreach ( isset( $list['withdrawnNumbers'] ) ? (array) $list['withdrawnNumbers'] : array() as $number ) {
		$withdrawn[] = is_string( $number ) ? preg_replace( '/\D/', '', $number ) : '';
	}
	$known = HERTS_DA_SUPPORT_EMERGENCY;
	foreach ( $list['services'] as $service ) {
		foreach ( isset( $service['phones'] ) ? (array) $service['phones'] : array() as $phone ) {
			if ( isset( $phone['number'] ) && is_string( $phone['number'] ) ) {
				$known[] = preg_replace( '/\D/', '', $phone['number'] );
			}
		}
	}
	// Two digits alone are an age, such as "16 or over".
	preg_match_all( '/\d[\d ]*\d{2}|\d{3,}/', $line, $found );
	foreach ( $found[0] as $number ) {
		$digits = preg_replace( '/\D/', '', $number );
		if ( ! in_array( $digits, $known, true ) || in_array( $digits, $withdrawn, true ) ) {
			return false;
		}
	}
	return true;
}

/** Serves the copy. It is public, as the list is. */
function herts_da_support_serve() {
	register_rest_route(
		'herts-da-support/v1',
		'/directory',
		array(
			'methods'             => 'GET',
			'permission_callback' => '__return_true',
			'callback'            => static function () {
				$fetched = get_option( HERTS_DA_SUPPORT_FETCHED );
				if ( ! is_array( $fetched ) ) {
					return new WP_Error( 'no_list', __( 'There is no copy of a list here.', 'herts-da-support' ), array( 'status' => 404 ) );
				}
				$answer = new WP_REST_Response( json_decode( $fetched['list'] ) );
				$answer->header( 'Cache-Control', 'public, max-age=300' );
				return $answer;
			},
		)
	);
}
add_action( 'rest_api_init', 'herts_da_support_serve' );
