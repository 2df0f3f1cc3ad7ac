package org.chancery.domain.history.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tree and its proofs, all pairs up to 300 leaves: right ones lead, and no other does. */
class MerkleTest {

    private static final int MOST = 300;
    private static final List<byte[]> LEAVES = new ArrayList<>();
    private static final List<byte[]> ROOTS = new ArrayList<>();

    @BeforeAll
    static void grow() {
        Frontier frontier = Frontier.empty();
        ROOTS.add(frontier.root());
        for (int i = 0; i < MOST; i++) {
            byte[] leaf = Digest.of(new byte[] {0}, ("event " + i).getBytes(StandardCharsets.UTF_8));
            LEAVES.add(leaf);
            frontier.append(leaf);
            ROOTS.add(frontier.root());
        }
    }

    @Test
    void knownAnswers() {
        assertThat(hex(Frontier.empty().root())).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(hex(Digest.of(new byte[] {0}))).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void everyRootIsThatOfTheDefinition() {
        for (int size = 1; size <= MOST; size++) {
            assertThat(ROOTS.get(size)).isEqualTo(root(new Subtree(0, size)));
        }
    }

    @Test
    void anEdgeIsWrittenDownAndReadAgain() {
        Frontier frontier = Frontier.empty();
        for (int size = 0; size < MOST; size++) {
            frontier = Frontier.decoded(size, frontier.encoded());
            assertThat(frontier.root()).isEqualTo(ROOTS.get(size));
            frontier.append(LEAVES.get(size));
        }
        byte[] edge = frontier.encoded();
        assertThatThrownBy(() -> Frontier.decoded(MOST + 1, edge)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyInclusionProofLeadsAndNoChangedOneDoes() {
        for (int size = 1; size <= MOST; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = new InclusionProof(index, size, roots(InclusionProof.subtrees(index, size)));
                byte[] leaf = LEAVES.get(index);
                byte[] root = ROOTS.get(size);
                assertThat(proof.leads(leaf, root)).isTrue();
                assertThat(proof.leads(flipped(leaf, size), root)).isFalse();
                assertThat(proof.leads(leaf, flipped(root, index))).isFalse();
                for (List<byte[]> wrong : changed(proof.path(), size + index)) {
                    assertThat(new InclusionProof(index, size, wrong).leads(leaf, root)).isFalse();
                }
            }
        }
    }

    @Test
    void everyConsistencyProofConnectsAndNoChangedOneDoes() {
        for (int later = 1; later <= MOST; later++) {
            for (int earlier = 1; earlier <= later; earlier++) {
                ConsistencyProof proof = new ConsistencyProof(earlier, later, roots(ConsistencyProof.subtrees(earlier, later)));
                byte[] before = ROOTS.get(earlier);
                byte[] after = ROOTS.get(later);
                assertThat(proof.connects(before, after)).isTrue();
                assertThat(proof.connects(flipped(before, later), after)).isFalse();
                assertThat(proof.connects(before, flipped(after, earlier))).isFalse();
                for (List<byte[]> wrong : changed(proof.path(), later + earlier)) {
                    assertThat(new ConsistencyProof(earlier, later, wrong).connects(before, after)).isFalse();
                }
            }
        }
    }

    @Test
    void thereIsNoProofOfWhatCannotBe() {
        assertThatThrownBy(() -> InclusionProof.subtrees(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ConsistencyProof.subtrees(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ConsistencyProof.subtrees(0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new InclusionProof(5, 5, List.of()).leads(LEAVES.get(0), ROOTS.get(1))).isFalse();
        assertThat(new ConsistencyProof(0, 5, List.of()).connects(ROOTS.get(0), ROOTS.get(5))).isFalse();
    }

    /** One bit flipped in each digest, each digest left out, one added at either end. */
    private static List<List<byte[]>> changed(List<byte[]> path, int seed) {
        List<List<byte[]>> all = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<byte[]> bent = new ArrayList<>(path);
            bent.set(i, flipped(path.get(i), seed + i));
            all.add(bent);
            List<byte[]> shorter = new ArrayList<>(path);
            shorter.remove(i);
            all.add(shorter);
        }
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(LEAVES.get(0));
        all.add(longer);
        List<byte[]> before = new ArrayList<>(path);
        before.add(0, LEAVES.get(0));
        all.add(before);
        return all;
    }

    private static byte[] flipped(byte[] digest, int seed) {
        byte[] bent = digest.clone();
        bent[Math.floorMod(seed * 7, bent.length)] ^= (byte) (1 << Math.floorMod(seed, Byte.SIZE));
        return bent;
    }

    private static List<byte[]> roots(List<Subtree> subtrees) {
        return subtrees.stream().map(subtree -> ROOT_OF.computeIfAbsent(subtree, MerkleTest::root)).toList();
    }

    private static final java.util.Map<Subtree, byte[]> ROOT_OF = new java.util.HashMap<>();

    /** The definition of RFC 6962, section 2.1, word by word. */
    private static byte[] root(Subtree subtree) {
        return subtree.size() == 1 ? LEAVES.get((int) subtree.from()) : Digest.node(root(subtree.left()), root(subtree.right()));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
