// SPDX-License-Identifier: GPL-3.0-or-later
internal import Crypto
internal import CryptoExtras
