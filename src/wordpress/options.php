<?php
/**
 * Names what the plugin keeps in WordPress. uninstall.php deletes all of it.
 *
 * @package Herts_DA_Support
 */

defined( 'ABSPATH' ) || exit;

/** The address of a list, whether to fetch it daily, and the copy. */
const HERTS_DA_SUPPORT_DIRECTORY = 'herts_da_support_directory';
const HERTS_DA_SUPPORT_REFRESH   = 'herts_da_support_refresh';
const HERTS_DA_SUPPORT_FETCHED   = 'herts_da_support_fetched';

const HERTS_DA_SUPPORT_OPTIONS = array(
	HERTS_DA_SUPPORT_DIRECTORY,
	HERTS_DA_SUPPORT_REFRESH,
	HERTS_DA_SUPPORT_FETCHED,
);

/** The daily event. */
const HERTS_DA_SUPPORT_EVENT = 'herts_da_support_refresh_list';
