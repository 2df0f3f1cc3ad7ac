package org.chancery.domain.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What the books keep of a password: PBKDF2 with HMAC-SHA256, a salt of its own, and the number of rounds beside it.
 *
 * <p>Written as {@code pbkdf2-sha256$rounds$salt$hash}. A password is the same password however its accents were typed
 * (Unicode normalisation form C).
 */
public final class PasswordHash {

    /** Stands where an officer has not chosen a password yet; no password fits it. */
    public static final String NONE = "!";

    private static final String NAME = "pbkdf2-sha256";
    private static final int SALT = 16;
    private static final int BITS = 256;
    private static final int PARTS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int rounds;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int rounds, byte[] salt, byte[] hash) {
        this.rounds = rounds;
        this.salt = salt;
        this.hash = hash;
    }

    /**
     * Hashes a password.
     *
     * @param password the password
     * @param rounds how many rounds
     * @return its hash with a new salt
     */
    public static PasswordHash of(String password, int rounds) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new PasswordHash(rounds, salt, derive(password, salt, rounds));
    }

    /**
     * Reads what {@link #encoded()} wrote. Anything else, {@link #NONE} too, is read as a hash that no password fits, and
     * that costs as much as any other.
     *
     * @param encoded the text from the books
     * @param rounds how many rounds a hash has nowadays
     * @return the hash
     */
    public static PasswordHash read(String encoded, int rounds) {
        String[] parts = encoded.split("\\$", -1);
        if (parts.length != PARTS || !NAME.equals(parts[0])) {
            return new PasswordHash(rounds, new byte[SALT], new byte[0]);
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return new PasswordHash(Integer.parseInt(parts[1]), base64.decode(parts[2]), base64.decode(parts[3]));
    }

    /**
     * Whether a password is the one.
     *
     * @param password what was typed
     * @return true when it is; finding out takes equally long either way
     */
    public boolean fits(String password) {
        return MessageDigest.isEqual(hash, derive(password, salt, rounds));
    }

    /**
     * Whether the hash was made with fewer rounds than are usual nowadays.
     *
     * @param today rounds nowadays
     * @return true when it should be made anew at the next sign-in
     */
    public boolean isWeakerThan(int today) {
        return rounds < today;
    }

    /**
     * The hash as the books keep it.
     *
     * @return algorithm, rounds, salt and hash
     */
    public String encoded() {
        Base64.Encoder base64 = Base64.getEncoder();
        return NAME + '$' + rounds + '$' + base64.encodeToString(salt) + '$' + base64.encodeToString(hash);
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec asked = new PBEKeySpec(Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray(), salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(asked).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has PBKDF2 with HMAC-SHA256", impossible);
        } finally {
            asked.clearPassword();
        }
    }
}
